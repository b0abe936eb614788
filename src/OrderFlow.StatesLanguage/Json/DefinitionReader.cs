using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>
/// Reads definitions. It refuses what is not JSON and what has no place in the model: unknown or missing fields, values of the wrong kind.
/// Whether the definition makes sense (transitions, paths, expressions) is for <see cref="DefinitionValidator"/> to say.
/// </summary>
/// <seealso href="https://states-language.net/"/>
public static class DefinitionReader
{
    /// <summary>Reads a state machine. Numbers keep their text, also <c>2.0</c> and <c>1e2</c>; strings that look like dates stay strings.</summary>
    /// <param name="text">The JSON text, of at most 1,048,576 characters if Step Functions is to take it.</param>
    /// <exception cref="DefinitionException">The text is no definition; the diagnostics say where and why.</exception>
    public static StateMachineDefinition Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(Parse(text), text);
    }

    /// <summary>Reads a state machine that is part of another document, such as a template.</summary>
    /// <param name="json">The object; it becomes part of the model and must not change any more.</param>
    /// <exception cref="DefinitionException">The object is no definition; the diagnostics say where and why.</exception>
    public static StateMachineDefinition Read(JObject json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(json, text: null);
    }

    /// <summary>Reads a single state, as <c>TestState</c> takes it.</summary>
    /// <param name="text">The JSON text of the state.</param>
    /// <param name="name">The name that the state is to have.</param>
    /// <exception cref="DefinitionException">The text is no state; the diagnostics say where and why.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html"/>
    public static State ReadState(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        var json = Parse(text);
        Check(OutlineReader.ReadState(name, json, text));
        return ModelReader.State(name, json);
    }

    internal static StateMachineDefinition Read(JObject json, string? text)
    {
        Check(OutlineReader.Read(json, StateMachineType.Standard, text));
        return ModelReader.Machine(json);
    }

    internal static JObject Parse(string text)
    {
        var diagnostics = new List<Diagnostic>();
        var json = DefinitionText.Parse(text, diagnostics);
        return json is null || diagnostics.Count > 0 ? throw new DefinitionException(diagnostics) : json;
    }

    private static void Check(Outline outline)
    {
        var diagnostics = DefinitionRules.CheckStructure(outline);
        if (diagnostics.Count > 0)
            throw new DefinitionException(diagnostics);
    }
}
