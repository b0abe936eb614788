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
        var steps = plan.Items.Select(step => Step(step, scope)).ToArray();
        var group = plan.Group is null ? null : Group(plan.Group, scope);
        return new PathNode(steps, StartsAtVariable(plan), plan.Items[0].IsConstructed, Keeping(plan), group);
    }

    private static bool StartsAtVariable(PlanNode path) => path.Items[0].Kind == PlanKind.Variable;

    private static PathKeeping Keeping(PlanNode path) =>
        path.KeepsSingletonArray ? PathKeeping.Step : path.KeepsArray ? PathKeeping.Whole : PathKeeping.None;

    private PathStep Step(PlanNode step, Scope scope)
    {
        if (step.Kind == PlanKind.Sort)
            return new(null, Sorting(step, scope), Stages(step, scope));
        var node = Node(step, scope);
        if (step.Stages is { } stages)
            node = new StagedNode(node, Filters(stages.Select(stage => stage.Filter).OfType<PlanNode>(), scope));
        return new(node, null, []);
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
        // Nor does what filters it count once it binds a position.
        var plainSteps = steps.Take(plain).Select(step => firstTuple == 0 ? new(Node(step, scope), null, []) : Step(step, scope)).ToArray();
        var tupleSteps = steps.Skip(plain).Select((step, i) => TupleStep(step, isFirst: i == 0, scope, tuple)).ToArray();
        return new(plainSteps, tupleSteps, layout, StartsAtVariable(plan))
        {
            StartsWithTuples = firstTuple == 0,
            Ignored = steps == plan.Items ? null : Node(first, scope),
            StartsWithArray = first.IsConstructed && first.Focus is null,
            Keeping = Keeping(plan),
            YieldsTuples = plan.YieldsTuples,
            Group = plan.Group is null ? null : Group(plan.Group, tuple),
        };
    }

    private TupleStep TupleStep(PlanNode step, bool isFirst, Scope scope, Scope tuple)
    {
        // The first step sorts plain values; there are no tuples yet.
        var compiled = step.Kind == PlanKind.Sort
            ? new PathStep(null, Sorting(step, isFirst ? scope : tuple), Stages(step, tuple))
            : new PathStep(Node(step, tuple), null, Stages(step, tuple));
        return new(compiled, Slot(step.Focus, tuple), Slot(step.Index, tuple), Slot(step.Ancestor?.Label, tuple));
    }

    private static int Slot(string? name, Scope tuple) => name is null ? 0 : tuple.Slots[name];
}
