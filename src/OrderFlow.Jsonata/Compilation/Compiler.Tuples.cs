using OrderFlow.Jsonata.Evaluation;
using OrderFlow.Jsonata.Evaluation.Nodes;
using OrderFlow.Jsonata.Planning;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Compilation;

/// <content>Paths that carry tuples.</content>
internal ref partial struct Compiler
{
    // A % further out can mean a step in here.
    private readonly bool CanCarryTuples(JsonataSyntax syntax) => _ancestry is not null || syntax.Has(SyntaxFacts.CarriesTuples);

    private readonly int FirstTuple(PathOutline outline)
    {
        for (var i = 0; i < outline.Count; i++)
        {
            if (CarriesTuples(outline.StepAt(i, _pending)))
                return i;
        }

        return -1;
    }

    private readonly bool CarriesTuples(JsonataSyntax step)
    {
        for (; Step.Inside(step) is { } inside; step = inside)
        {
            if (step.Kind is SyntaxKind.Focus or SyntaxKind.Index)
                return true;
        }

        return _ancestry?.YieldsTuples(step) == true;
    }

    private TuplePathNode TuplePath(JsonataSyntax syntax, PathOutline outline, int firstTuple, Scope scope)
    {
        var layout = new FrameLayout();
        var tuple = new Scope(scope, layout);
        layout.Add();
        var steps = new Step[outline.Count];
        for (var i = 0; i < steps.Length; i++)
            steps[i] = Step.Read(outline.StepAt(i, _pending));
        foreach (var name in (_tupleNames ??= new(_ancestry)).Of(steps))
            tuple.Declare(name);
        for (var i = 0; i < steps.Length; i++)
            Assignments.Declare(outline.StepAt(i, _pending), tuple);

        // A constructor in front is evaluated once and binds nothing, as in the reference implementation;
        // nor does what filters it count once a position was to be bound.
        var startsConstructed = StartsConstructed(outline);
        var startsWithArray = startsConstructed && steps[0].Focus is null;
        var from = startsConstructed && !startsWithArray ? 1 : 0;
        var plain = startsWithArray && firstTuple == 0 ? 1 : firstTuple;
        var firstOfTuples = Math.Min(from + plain, steps.Length);
        var plainSteps = firstTuple > 0
            ? PlainSteps(outline, from, firstOfTuples, scope)
            : ConstructedStep(steps[0], outline, firstOfTuples - from, scope);
        var tupleSteps = new TupleStep[steps.Length - firstOfTuples];
        for (var i = 0; i < tupleSteps.Length; i++)
        {
            tupleSteps[i] = TupleStep(steps, firstOfTuples + i, isFirst: i == 0, outline, scope, tuple);
            CheckJoined(outline, firstOfTuples + i);
        }

        return new(plainSteps, tupleSteps, layout, StartsAtVariable(outline))
        {
            StartsWithTuples = firstTuple == 0,
            Ignored = from == 0 ? null : StepNode(steps[0], outline, 0, scope, isStaged: true),
            StartsWithArray = startsWithArray,
            Keeping = Keeping(outline),
            YieldsTuples = _ancestry?.YieldsTuples(syntax) == true,
            Group = outline.Group is { } group ? Group(group.Members, group.Position, tuple) : null,
        };
    }

    private PathStep[] ConstructedStep(Step step, PathOutline outline, int count, Scope scope) =>
        count == 0 ? [] : [new([], StepNode(step, outline, 0, scope, isStaged: false), null, [])];

    private TupleStep TupleStep(Step[] steps, int index, bool isFirst, PathOutline outline, Scope scope, Scope tuple)
    {
        var step = steps[index];
        // What stands behind an operand in front is applied by the operand.
        var stages = index == 0 && outline.StartsAtOperand ? [] : Stages(step, tuple);
        // The first step sorts plain values; there are no tuples yet.
        var compiled = step.Core is SortSyntax sort
            ? new PathStep([], null, Sorting(sort, isFirst ? scope : tuple), stages)
            : new PathStep([], StepNode(step, outline, index, tuple, isStaged: false), null, stages);
        return new(compiled, Slot(step.Focus, tuple), Slot(step.Index, tuple), Slot(_ancestry?.LabelAt(step.Core), tuple));
    }

    private TupleStage[] Stages(Step step, Scope scope)
    {
        if (step.Stages.Count == 0)
            return [];
        var stages = new TupleStage[step.Stages.Count];
        for (var i = 0; i < stages.Length; i++)
        {
            var stage = step.Stages[i];
            stages[i] = stage.Filter is null ? new(null, Slot(stage.IndexVariable, scope)) : new(new Filter(Node(stage.Filter, scope)), 0);
        }

        return stages;
    }

    private Sorting Sorting(SortSyntax sort, Scope scope)
    {
        var terms = new (Node Key, bool Descending)[sort.Keys.Length];
        for (var i = 0; i < terms.Length; i++)
            terms[i] = (Node(sort.Keys[i].Expression, scope), sort.Keys[i].Descending);
        return new(terms, sort.Position);
    }

    private static int Slot(string? name, Scope tuple) => name is null ? 0 : tuple.Declare(name);
}
