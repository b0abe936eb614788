using Newtonsoft.Json;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>
/// Writes definitions as indented JSON, lines ending in a line feed, the same text on every machine and in every run. What was read is
/// written as it was, up to white space and the way characters are escaped.
/// </summary>
/// <seealso href="https://states-language.net/"/>
public static class DefinitionWriter
{
    /// <summary>Writes a state machine. Nothing is checked: what the model holds is written.</summary>
    /// <param name="definition">The state machine.</param>
    /// <param name="order">The order of the fields of graphs, states and their parts. States and the members of payload templates stay in their own.</param>
    public static string Write(StateMachineDefinition definition, FieldOrder order = FieldOrder.AsRead)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return Write(order, fields => fields.Object(definition, new ModelWriter(fields).Machine));
    }

    /// <summary>Writes a single state, as <c>TestState</c> takes it; its name is not part of the text.</summary>
    /// <param name="state">The state.</param>
    /// <param name="order">The order of the fields of the state and its parts.</param>
    public static string Write(State state, FieldOrder order = FieldOrder.AsRead)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Write(order, fields => fields.Object(state, new ModelWriter(fields).State));
    }

    private static string Write(FieldOrder order, Action<FieldWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using (var json = new JsonTextWriter(text) { Formatting = Formatting.Indented, Indentation = 2 })
            write(new FieldWriter(json, order));
        return text.ToString();
    }
}
