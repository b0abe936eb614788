using Newtonsoft.Json;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>
/// Writes definitions as indented JSON: the fields in the order of the specification, states and payload templates in their own order,
/// lines ending in a line feed, the same text on every machine and in every run.
/// </summary>
/// <seealso href="https://states-language.net/"/>
public static class DefinitionWriter
{
    /// <summary>Writes a state machine. Nothing is checked: what the model holds is written.</summary>
    public static string Write(StateMachineDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return Write(fields => fields.Object(definition, new ModelWriter(fields).Machine));
    }

    /// <summary>Writes a single state, as <c>TestState</c> takes it; its name is not part of the text.</summary>
    public static string Write(State state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Write(fields => fields.Object(state, new ModelWriter(fields).State));
    }

    private static string Write(Action<FieldWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using (var json = new JsonTextWriter(text) { Formatting = Formatting.Indented, Indentation = 2 })
            write(new FieldWriter(json));
        return text.ToString();
    }
}
