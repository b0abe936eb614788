using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Analysis.Variables;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation;

/// <summary>The variables that each state of a definition reads.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html"/>
public static class VariableReferences
{
    /// <summary>Finds the variables that states read in paths, intrinsic functions and expressions: the field <c>variableReferences</c> of <c>DescribeStateMachine</c>.</summary>
    /// <param name="definition">The JSON text of the state machine.</param>
    /// <returns>
    /// The names of variables, without the dollar sign and in alphabetical order, by the name of the state. States that read none are left out; what states
    /// inside a Parallel or Map state read is theirs, not that of the state around them.
    /// </returns>
    /// <exception cref="DefinitionException">The text is not a definition.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(string definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var diagnostics = new List<Diagnostic>();
        var json = DefinitionText.Parse(definition, diagnostics) ?? throw new DefinitionException(diagnostics);
        var outline = OutlineReader.Read(json, StateMachineType.Standard);
        var reads = new VariableReads(outline);
        var references = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var state in outline.States)
            if (reads.Of(state) is { Count: > 0 } read)
                references.TryAdd(state.Name, [.. read.Select(variable => variable.Name).Distinct().Order(StringComparer.Ordinal)]);
        return references;
    }

    /// <summary>The same for a model.</summary>
    /// <param name="definition">The state machine.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(StateMachineDefinition definition) => Of(DefinitionWriter.Write(definition));
}
