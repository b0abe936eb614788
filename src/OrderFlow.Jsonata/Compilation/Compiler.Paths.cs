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
        var startsAtVariable = StartsAtVariable(outline);
        if (IsMembers(outline, startsAtVariable))
            return Members(outline, scope);
        var steps = PlainSteps(outline, 0, outline.Count, scope);
        var group = outline.Group is { } grouping ? Group(grouping.Members, grouping.Position, scope) : null;
        return new PathNode(steps, startsAtVariable, StartsConstructed(outline), Keeping(outline), group);
    }

    // Nothing but names, behind a variable or not: what expressions mostly consist of.
    private static bool IsMembers(PathOutline outline, bool startsAtVariable) =>
        outline.HasOnlyNames && !outline.KeepsArray && outline.Group is null && (startsAtVariable || !outline.StartsAtOperand);

    private MemberNode Members(PathOutline outline, Scope scope)
    {
        var start = outline.StartsAtOperand ? 1 : 0;
        return new(start == 0 ? null : Node(outline.StepAt(0, _pending), scope), Names(outline, start, outline.Count - start));
    }

    /// <summary>Steps without tuples, names put in front of what stands behind them.</summary>
    private PathStep[] PlainSteps(PathOutline outline, int start, int end, Scope scope)
    {
        var count = 0;
        for (var i = start; i < end; count++)
            i = EndOfStep(outline, i, end);
        var steps = count == 0 ? [] : new PathStep[count];
        var at = start;
        for (var i = 0; i < count; i++)
        {
            var next = EndOfStep(outline, at, end);
            var names = NamesFrom(outline, at, next);
            steps[i] = PlainStep(Names(outline, at, names), outline, at + names < next ? next - 1 : -1, scope);
            CheckJoined(outline, next - 1);
            at = next;
        }

        return steps;
    }

    /// <summary>Where the step ends that begins with the names at a place: behind what follows them, unless that sorts.</summary>
    private readonly int EndOfStep(PathOutline outline, int start, int end)
    {
        var next = start + NamesFrom(outline, start, end);
        if (next == end)
            return end;
        return next > start && Step.CoreOf(outline.StepAt(next, _pending)).Kind == SyntaxKind.Sort ? next : next + 1;
    }

    /// <summary>How many plain names stand at a place, one behind the other.</summary>
    private readonly int NamesFrom(PathOutline outline, int start, int end)
    {
        var at = start;
        while (at < end && NameAt(outline, at) is not null)
            at++;
        return at - start;
    }

    private readonly string? NameAt(PathOutline outline, int index)
    {
        var step = outline.StepAt(index, _pending);
        if (step.KeepsArray)
            return null;
        return step.Kind switch
        {
            SyntaxKind.Name => ((NameSyntax)step).Name,
            SyntaxKind.Literal when outline.IsJoined && ((LiteralSyntax)step).Value is { IsString: true } text => text.AsString(),
            _ => null,
        };
    }

    private readonly NameNode[] Names(PathOutline outline, int start, int count)
    {
        if (count == 0)
            return [];
        var names = new NameNode[count];
        for (var i = 0; i < count; i++)
            names[i] = new(NameAt(outline, start + i)!);
        return names;
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

    /// <summary>Names and the step behind them, unless its place is -1.</summary>
    private PathStep PlainStep(NameNode[] names, PathOutline outline, int index, Scope scope)
    {
        if (index < 0)
            return new(names, null, null, []);
        var syntax = outline.StepAt(index, _pending);
        if (!Step.IsBehind(syntax) && syntax is not SortSyntax)
        {
            var node = StepNode(syntax, outline, scope);
            return new(names, syntax.KeepsArray ? new KeepArrayNode(node) : node, null, []);
        }

        var step = Step.Read(syntax);
        return step.Core is SortSyntax sort
            ? new(names, null, Sorting(sort, scope), Stages(step, scope))
            : new(names, StepNode(step, outline, index, scope, isStaged: true), null, []);
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
            return literal.Value.IsString ? new NameNode(literal.Value.AsString()) : new LiteralNode(literal.Value);
        }

        Enter();
        var node = Core(core, scope, isTail: false, outline.IsJoined);
        _depth--;
        return Guarded(node, _depth);
    }

    /// <summary>Refuses a number, a truth value or <c>null</c> as a step, once the step behind the dot is known to be in order.</summary>
    private readonly void CheckJoined(PathOutline outline, int index)
    {
        if (!outline.IsJoined || index == 0 || Step.CoreOf(outline.StepAt(index, _pending)).Kind == SyntaxKind.Sort)
            return;
        CheckLiteral(outline.StepAt(0, _pending));
        CheckLiteral(outline.StepAt(index, _pending));
    }

    private static void CheckLiteral(JsonataSyntax step)
    {
        while (step.Kind != SyntaxKind.Negation && Step.Inside(step) is { } inside)
            step = inside;
        if (Step.LiteralOf(step) is { Value.IsString: false } literal)
            throw new JsonataFailure("S0213", literal.Value) { At = literal.Position };
    }
}
