using OrderFlow.Jsonata.Planning;

namespace OrderFlow.Jsonata.Compilation;

/// <summary>Questions about a plan that the compiler asks before it compiles it.</summary>
internal static class PlanWalk
{
    /// <summary>The variables that are assigned in the scope a construct stands in: not those of blocks, functions and joins inside.</summary>
    public static List<string> AssignedIn(PlanNode plan) => AssignedIn([plan]);

    /// <inheritdoc cref="AssignedIn(PlanNode)"/>
    public static List<string> AssignedIn(IEnumerable<PlanNode> plans)
    {
        var names = new List<string>();
        foreach (var plan in plans)
            CollectAssigned(plan, names);
        return names;
    }

    /// <summary>Whether a construct makes functions, which can outlive the frame they were made in.</summary>
    public static bool MakesFunctions(PlanNode plan) =>
        plan.Kind is PlanKind.Lambda or PlanKind.Transform || Parts(plan).Any(MakesFunctions);

    /// <summary>Whether a variable of the name is used anywhere in a construct.</summary>
    public static bool Mentions(PlanNode plan, string variable) =>
        (plan.Kind == PlanKind.Variable && plan.Text == variable) || Parts(plan).Any(part => Mentions(part, variable));

    /// <summary>What the tuples of a path carry: bound variables and remembered contexts, those of paths in its steps included.</summary>
    public static IEnumerable<string> TupleNames(PlanNode path)
    {
        foreach (var step in path.Items)
        {
            if (step.Focus is not null)
                yield return step.Focus;
            if (step.Index is not null)
                yield return step.Index;
            if (step.Ancestor is not null)
                yield return step.Ancestor.Label;
            foreach (var stage in step.Stages ?? [])
            {
                if (stage.IndexVariable is not null)
                    yield return stage.IndexVariable;
            }

            foreach (var name in NestedTupleNames(step))
                yield return name;
        }
    }

    private static IEnumerable<string> NestedTupleNames(PlanNode step) => step.Kind switch
    {
        PlanKind.Path => TupleNames(step),
        PlanKind.Block when step.Items.Count > 0 => NestedTupleNames(step.Items[^1]),
        _ => [],
    };

    private static void CollectAssigned(PlanNode plan, List<string> names)
    {
        if (plan.Kind is PlanKind.Block or PlanKind.Lambda or PlanKind.Transform)
            return;
        if (plan.Kind == PlanKind.Bind && !names.Contains(plan.Text))
            names.Add(plan.Text);
        foreach (var part in Parts(plan))
            CollectAssigned(part, names);
    }

    private static IEnumerable<PlanNode> Parts(PlanNode plan)
    {
        foreach (var part in new[] { plan.First, plan.Second, plan.Third })
        {
            if (part is not null)
                yield return part;
        }

        foreach (var item in plan.Items)
            yield return item;
        foreach (var pair in plan.Pairs.Concat(plan.Group?.Pairs ?? []))
        {
            yield return pair.Key;
            yield return pair.Value;
        }

        foreach (var term in plan.Terms)
            yield return term.Expression;
        foreach (var predicate in plan.Predicates ?? [])
            yield return predicate;
        foreach (var stage in plan.Stages ?? [])
        {
            if (stage.Filter is not null)
                yield return stage.Filter;
        }
    }
}
