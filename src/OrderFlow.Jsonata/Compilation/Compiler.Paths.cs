using OrderFlow.Jsonata.Evaluation;
using OrderFlow.Jsonata.Evaluation.Nodes;
using OrderFlow.Jsonata.Planning;

namespace OrderFlow.Jsonata.Compilation;

/// <content>Paths.</content>
internal sealed partial class Compiler
{
    private Node Path(PlanNode plan, Scope scope)
    {
        var firstTuple = plan.Items.FindIndex(step => step.YieldsTuples);
        if (firstTuple >= 0)
            return TuplePath(plan, firstTuple, scope);
        var steps = Steps(plan.Items, scope);
        var keepsArray = plan.KeepsSingletonArray || plan.KeepsArray;
        if (plan.Group is null && !keepsArray && !plan.Items[0].IsConstructed && Member(plan, steps) is { } member)
            return member;
        var group = plan.Group is null ? null : Group(plan.Group, scope);
        return new PathNode(steps, StartsAtVariable(plan), plan.Items[0].IsConstructed, keepsArray, group);
    }

    private static bool StartsAtVariable(PlanNode path) => path.Items[0].Kind == PlanKind.Variable;

    /// <summary>The node of a path of nothing but names, from the context or a variable.</summary>
    private static MemberNode? Member(PlanNode path, PathStep[] steps) => steps switch
    {
        [{ Node: null, Sort: null } only] => new(null, only.Names),
        [{ Names.Length: 0, Sort: null, Node: { } start }, { Node: null, Sort: null } rest] when StartsAtVariable(path) && path.Items[0].Stages is null =>
            new(start, rest.Names),
        _ => null,
    };

    /// <summary>The steps of a path, names put in front of the step behind them.</summary>
    private PathStep[] Steps(IEnumerable<PlanNode> plans, Scope scope)
    {
        var steps = new List<PathStep>();
        var names = new List<NameNode>();
        foreach (var plan in plans)
        {
            var node = plan.Kind == PlanKind.Sort ? null : Staged(plan, scope);
            if (node is NameNode name)
            {
                names.Add(name);
                continue;
            }

            if (node is null && names.Count > 0)
                steps.Add(new(Taken(names), null, null, []));
            steps.Add(node is null ? new([], null, Sorting(plan, scope), Stages(plan, scope)) : new(Taken(names), node, null, []));
        }

        if (names.Count > 0)
            steps.Add(new(Taken(names), null, null, []));
        return [.. steps];
    }

    private static NameNode[] Taken(List<NameNode> names)
    {
        NameNode[] taken = [.. names];
        names.Clear();
        return taken;
    }

    private Node Staged(PlanNode step, Scope scope)
    {
        var node = Node(step, scope);
        return step.Stages is null ? node : new StagedNode(node, Filters(step.Stages.Select(stage => stage.Filter).OfType<PlanNode>(), scope));
    }

    private Sorting Sorting(PlanNode step, Scope scope) =>
        new([.. step.Terms.Select(term => (Node(term.Expression, scope), term.Descending))], step.Position);

    private TupleStage[] Stages(PlanNode step, Scope scope) =>
        step.Stages is null ? [] : [.. step.Stages.Select(stage => Stage(stage, scope))];

    private TupleStage Stage(Stage stage, Scope scope) => stage.Filter is null
        ? new(null, scope.Slots[stage.IndexVariable!])
        : new(new Filter(Node(stage.Filter, scope)), 0);

    private TuplePathNode TuplePath(PlanNode plan, int firstTuple, Scope scope)
    {
        var layout = new FrameLayout();
        var tuple = new Scope(scope, layout) { IsTuple = true };
        layout.Add();
        foreach (var name in PlanWalk.TupleNames(plan))
            tuple.Declare(name);
        foreach (var name in plan.Items.SelectMany(PlanWalk.AssignedIn))
            tuple.Declare(name);

        // A constructor in front is evaluated once and binds nothing, as in the reference implementation.
        var first = plan.Items[0];
        var steps = first.IsConstructed && first.Focus is not null ? plan.Items[1..] : plan.Items;
        var plain = first.IsConstructed && firstTuple == 0 && first.Focus is null ? 1 : firstTuple;
        var plainSteps = Steps(steps.Take(plain), scope);
        var tupleSteps = steps.Skip(plain).Select((step, i) => TupleStep(step, isFirst: i == 0, scope, tuple)).ToArray();
        return new(plainSteps, tupleSteps, layout, StartsAtVariable(plan))
        {
            StartsWithArray = first.IsConstructed && first.Focus is null,
            KeepsArray = plan.KeepsSingletonArray || plan.KeepsArray,
            YieldsTuples = plan.YieldsTuples,
            Group = plan.Group is null ? null : Group(plan.Group, tuple),
        };
    }

    private TupleStep TupleStep(PlanNode step, bool isFirst, Scope scope, Scope tuple)
    {
        // The first step sorts plain values; there are no tuples yet.
        var compiled = step.Kind == PlanKind.Sort
            ? new PathStep([], null, Sorting(step, isFirst ? scope : tuple), Stages(step, tuple))
            : new PathStep([], Node(step, tuple), null, Stages(step, tuple));
        return new(compiled, Slot(step.Focus, tuple), Slot(step.Index, tuple), Slot(step.Ancestor?.Label, tuple));
    }

    private static int Slot(string? name, Scope tuple) => name is null ? 0 : tuple.Slots[name];
}
