using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Planning;

/// <summary>A construct and what stands behind it: predicates, bindings, a grouping. In a path that is a step.</summary>
internal sealed class Step
{
    private readonly List<Stage> _stages = [];

    private Step(JsonataSyntax core) => Core = core;

    /// <summary>The construct itself.</summary>
    public JsonataSyntax Core { get; }

    /// <summary>The predicates, and positions bound behind predicates.</summary>
    public List<Stage> Stages => _stages;

    /// <summary>What an operand is grouped by. A grouping behind a path is not part of a step.</summary>
    public GroupSyntax? Group { get; private set; }

    /// <summary>The variable that the values are bound to.</summary>
    public string? Focus { get; private set; }

    /// <summary>The variable that their positions are bound to.</summary>
    public string? Index { get; private set; }

    /// <summary>Whether <c>[]</c> follows.</summary>
    public bool KeepsArray { get; private set; }

    /// <summary>Whether a construct stands behind another one, which is what it applies to.</summary>
    public static bool IsBehind(JsonataSyntax syntax) =>
        syntax.Kind is SyntaxKind.Predicate or SyntaxKind.Focus or SyntaxKind.Index or SyntaxKind.Group;

    /// <summary>The construct itself, without what stands behind it.</summary>
    public static JsonataSyntax CoreOf(JsonataSyntax syntax)
    {
        while (Inside(syntax) is { } inside)
            syntax = inside;
        return syntax;
    }

    /// <summary>The next construct on the way to the core of a step. What stands behind a path stands behind its last step, signs belong to a number.</summary>
    public static JsonataSyntax? Inside(JsonataSyntax syntax)
    {
        if (IsBehind(syntax))
            return syntax.Head;
        return syntax.Kind switch
        {
            SyntaxKind.Path => ((PathSyntax)syntax).Right,
            SyntaxKind.Negation when LiteralOf(syntax) is not null => Unsigned((NegationSyntax)syntax),
            _ => null,
        };
    }

    /// <summary>The literal that a construct is. A number with its sign is one too.</summary>
    public static LiteralSyntax? LiteralOf(JsonataSyntax core)
    {
        if (core is not NegationSyntax negation)
            return core as LiteralSyntax;
        var operand = Unsigned(negation);
        if (PathOutline.IsPath(operand) || CoreOf(operand) is not LiteralSyntax { Value.IsNumber: true } number)
            return null;
        var isNegative = false;
        for (var sign = core; sign is NegationSyntax { Operand: var next }; sign = next)
            isNegative = !isNegative;
        return new(number.Position, isNegative ? -number.Value.RawNumber : number.Value);
    }

    /// <summary>The operand behind all signs.</summary>
    public static JsonataSyntax Unsigned(NegationSyntax negation)
    {
        JsonataSyntax operand = negation;
        while (operand is NegationSyntax sign)
            operand = sign.Operand;
        return operand;
    }

    /// <summary>Whether <c>[]</c> stands behind a step. What stands behind the positions it binds, or behind a sort, belongs to the path.</summary>
    public static bool IsKeptArray(JsonataSyntax syntax)
    {
        for (; Inside(syntax) is { } inside; syntax = inside)
        {
            if (syntax.KeepsArray && syntax.Kind != SyntaxKind.Index && !(syntax.Kind == SyntaxKind.Group && PathOutline.IsPath(inside)))
                return true;
        }

        return syntax.KeepsArray && syntax.Kind != SyntaxKind.Sort;
    }

    /// <summary>Takes a construct and what stands behind it apart.</summary>
    /// <param name="syntax">The outermost of what stands behind the construct.</param>
    /// <exception cref="JsonataFailure">The constructs do not go together.</exception>
    public static Step Read(JsonataSyntax syntax)
    {
        var behind = new Stack<JsonataSyntax>();
        LiteralSyntax? literal = null;
        for (; Inside(syntax) is { } inside; syntax = inside)
        {
            behind.Push(syntax);
            if (syntax is NegationSyntax)
                literal = LiteralOf(syntax);
        }

        var step = new Step(literal ?? syntax) { KeepsArray = syntax.KeepsArray && syntax.Kind != SyntaxKind.Sort };
        var isPath = syntax.Kind is SyntaxKind.Name or SyntaxKind.Sort;
        while (behind.TryPop(out var next))
        {
            step.Add(next, isPath);
            isPath |= next.Kind is SyntaxKind.Index or SyntaxKind.Path;
        }

        return step;
    }

    private void Add(JsonataSyntax behind, bool isPath)
    {
        switch (behind)
        {
            case PredicateSyntax predicate:
                if (Group is not null)
                    throw new JsonataFailure("S0209") { At = behind.Position };
                _stages.Add(new(predicate.Condition, null));
                break;
            case GroupSyntax group when !isPath:
                if (Group is not null)
                    throw new JsonataFailure("S0210") { At = behind.Position };
                Group = group;
                KeepsArray |= group.KeepsArray;
                break;
            case FocusSyntax focus:
                Bind(focus);
                break;
            case IndexSyntax index when _stages.Count == 0:
                Index = index.Variable.Name;
                break;
            case IndexSyntax index:
                _stages.Add(new(null, index.Variable.Name));
                break;
        }
    }

    private void Bind(FocusSyntax focus)
    {
        if (_stages.Count > 0)
            throw new JsonataFailure("S0215") { At = focus.Position };
        if (Core.Kind == SyntaxKind.Sort)
            throw new JsonataFailure("S0216") { At = focus.Position };
        Focus = focus.Variable.Name;
        KeepsArray |= focus.KeepsArray;
    }
}
