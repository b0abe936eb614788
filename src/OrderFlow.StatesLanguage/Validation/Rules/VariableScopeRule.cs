using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A state within a Parallel or Map state cannot assign a variable that the graph around it assigns.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html#variable-scope"/>
internal sealed class VariableScopeRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        var assigned = outline.Graphs.ToDictionary(
            graph => graph.Json, graph => graph.States.SelectMany(AssignedVariables.In).Select(variable => variable.Name).ToHashSet());
        foreach (var state in outline.States)
            foreach (var (field, name) in AssignedVariables.In(state))
                if (state.Graph.Ancestors.Any(around => assigned.TryGetValue(around.Json, out var names) && names.Contains(name)))
                    report.Error(field, DiagnosticCode.SchemaValidationFailed,
                        $"assigns \"{name}\", a variable of the scope around \"{state.Graph.Owner!.Name}\", which states inside can read but not assign. Rename the inner one.");
    }
}
