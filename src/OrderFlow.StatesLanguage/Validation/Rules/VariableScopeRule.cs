using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A state within a Parallel or Map state cannot assign a variable that the graph around it assigns.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html#variable-scope"/>
internal sealed class VariableScopeRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        var assigned = new Dictionary<OutlineGraph, HashSet<string>>(ReferenceEqualityComparer.Instance);
        foreach (var state in outline.States)
            if (state.Graph.Owner is not null)
                foreach (var (field, name) in AssignedVariables.In(state))
                    if (state.Graph.Ancestors.Any(around => AssignedIn(around, assigned).Contains(name)))
                        report.Error(field, DiagnosticCode.SchemaValidationFailed,
                            $"assigns \"{name}\", a variable of the scope around \"{state.Graph.Owner.Name}\", which states inside can read but not assign. Rename the inner one.");
    }

    private static HashSet<string> AssignedIn(OutlineGraph graph, Dictionary<OutlineGraph, HashSet<string>> known)
    {
        if (!known.TryGetValue(graph, out var names))
            known.Add(graph, names = graph.States.SelectMany(AssignedVariables.In).Select(variable => variable.Name).ToHashSet());
        return names;
    }
}
