using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A state within a Parallel or Map state cannot assign a variable that the graph around it assigns.</summary>
/// <remarks>What the catchers of that Parallel or Map state assign does not count: by then, all that is inside of it has ended.</remarks>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html#variable-scope"/>
internal sealed class VariableScopeRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        var around = new Dictionary<OutlineState, HashSet<string>>(ReferenceEqualityComparer.Instance);
        foreach (var state in outline.States)
            if (state.Graph.Owner is not null)
                foreach (var (field, name) in AssignedVariables.In(state))
                    if (IsAssignedAround(state, name, around))
                        report.Error(field, DiagnosticCode.SchemaValidationFailed,
                            $"assigns \"{name}\", a variable of the scope around \"{state.Graph.Owner.Name}\", which states inside can read but not assign. Rename the inner one.");
    }

    private static bool IsAssignedAround(OutlineState state, string name, Dictionary<OutlineState, HashSet<string>> known)
    {
        for (var owner = state.Graph.Owner; owner is not null; owner = owner.Graph.Owner)
        {
            if (!known.TryGetValue(owner, out var names))
                known.Add(owner, names = AssignedAround(owner));
            if (names.Contains(name))
                return true;
        }

        return false;
    }

    private static HashSet<string> AssignedAround(OutlineState owner) =>
        owner.Graph.States.SelectMany(state => AssignedVariables.In(state, field => !ReferenceEquals(state, owner) || field.Object.Shape != ErrorShapes.Catcher))
            .Select(variable => variable.Name).ToHashSet();
}
