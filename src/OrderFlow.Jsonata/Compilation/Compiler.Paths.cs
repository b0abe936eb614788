using OrderFlow.Jsonata.Evaluation;
using OrderFlow.Jsonata.Evaluation.Nodes;
using OrderFlow.Jsonata.Planning;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Compilation;

/// <content>Paths.</content>
internal ref partial struct Compiler
{
    private Node Path(JsonataSyntax syntax, Scope scope)
    {
        var outline = PathOutline.Read(syntax, ref _pending);
        var firstTuple = CanCarryTuples(syntax) ? FirstTuple(outline) : -1;
        var node = firstTuple < 0 ? PlainPath(outline, scope) : TuplePath(syntax, outline, firstTuple, scope);
        _pending.Cut(outline.Start);
        _ancestry?.Check(syntax);
        return node;
    }

    private Node PlainPath(PathOutline outline, Scope scope)
    {
        var steps = new PathStep[outline.Count];
        for (var i = 0; i < steps.Length; i++)
            steps[i] = PlainStep(outline, i, scope);
        var group = outline.Group is { } grouping ? Group(grouping.Members, grouping.Position, scope) : null;
        return PathNode.Create(steps, StartsAtVariable(outline), StartsConstructed(outline), Keeping(outline), group);
    }

    private readonly bool StartsAtVariable(PathOutline outline) => Step.CoreOf(outline.StepAt(0, _pending)).Kind == SyntaxKind.Variable;

    private readonly bool StartsConstructed(PathOutline outline)
    {
        var core = Step.CoreOf(outline.StepAt(0, _pending));
        return core.Kind == SyntaxKind.Array ? outline.IsJoined : core.Kind == SyntaxKind.Block && core.Has(SyntaxFacts.StartsConstructed);
    }

    // Only from its first dot on a path looks at what stands behind its steps.
    private readonly PathKeeping Keeping(PathOutline outline)
    {
        if (outline.StartKeepsArray)
            return PathKeeping.Step;
        for (var i = 0; outline.IsJoined && i < outline.Count; i++)
        {
            if (Step.IsKeptArray(outline.StepAt(i, _pending)))
                return PathKeeping.Step;
        }

        return outline.KeepsArray ? PathKeeping.Whole : PathKeeping.None;
    }

    private PathStep PlainStep(PathOutline outline, int index, Scope scope)
    {
        var syntax = outline.StepAt(index, _pending);
        if (!Step.IsBehind(syntax) && syntax is not SortSyntax)
        {
            var node = StepNode(syntax, outline, scope);
            return new(syntax.KeepsArray ? new KeepArrayNode(node) : node, null, []);
        }

        var step = Step.Read(syntax);
        return step.Core is SortSyntax sort
            ? new(null, Sorting(sort, scope), Stages(step, scope))
            : new(StepNode(step, outline, index, scope, isStaged: true), null, []);
    }

    /// <summary>A step with what stands behind it.</summary>
    private Node StepNode(Step step, PathOutline outline, int index, Scope scope, bool isStaged)
    {
        var node = StepNode(step.Core, outline, scope);
        var isOperand = index == 0 && outline.StartsAtOperand;
        if (isOperand && step.Stages.Count > 0)
            node = new FilteredNode(node, Filters(step.Stages, scope));
        if (step.Group is { } group)
            node = new GroupedNode(node, Group(group.Members, group.Position, scope));
        else if (step.KeepsArray)
            node = new KeepArrayNode(node);
        return isStaged && !isOperand && step.Stages.Count > 0 ? new StagedNode(node, Filters(step.Stages, scope)) : node;
    }

    private Node StepNode(JsonataSyntax core, PathOutline outline, Scope scope)
    {
        if (core is NameSyntax name)
            return new NameNode(name.Name);
        if (outline.IsJoined && Step.LiteralOf(core) is { } literal)
        {
            if (literal.Value.IsString)
                return new NameNode(literal.Value.AsString());
            // A text that ends behind the first dot lacks a step before it has a wrong one.
            if (outline.Count == 2 && outline.StepAt(1, _pending) is EndSyntax end)
                Core(end, scope, isTail: false, isConstructed: false);
            throw new JsonataFailure("S0213", literal.Value) { At = literal.Position };
        }

        Enter();
        var node = Core(core, scope, isTail: false, outline.IsJoined);
        _depth--;
        return Guarded(node, _depth);
    }
}
