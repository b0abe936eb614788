using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Planning;

/// <summary>
/// A path as one flat list of steps, whatever tree of dots, predicates, sorts and bindings it was written as. A step is the construct
/// around which its own predicates and bindings stand; see <see cref="Step"/>.
/// </summary>
/// <param name="Start">Where its steps lie on the stack they were put on, the last one first.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Group">What the whole path is grouped by.</param>
/// <param name="Position">The place of the construct that makes it a path.</param>
/// <param name="Flags">What else is known.</param>
internal readonly record struct PathOutline(int Start, int Count, GroupSyntax? Group, int Position, PathFlags Flags)
{
    /// <summary>Whether dots join the steps, which is what makes a string literal a name and an array constructor a unit.</summary>
    public bool IsJoined => (Flags & PathFlags.Joined) != PathFlags.None;

    /// <summary>Whether the first step is any operand: what stands behind it is not part of the path.</summary>
    public bool StartsAtOperand => (Flags & PathFlags.StartsAtOperand) != PathFlags.None;

    /// <summary>Whether the steps are nothing but names, apart from an operand in front, and none keeps an array.</summary>
    public bool HasOnlyNames => (Flags & PathFlags.Mixed) == PathFlags.None;

    /// <summary>Whether <c>[]</c> stands behind the path, or behind a step in front.</summary>
    public bool KeepsArray => (Flags & PathFlags.KeepsArray) != PathFlags.None;

    /// <summary>Whether <c>[]</c> stands behind the name that the path starts with.</summary>
    public bool StartKeepsArray => (Flags & PathFlags.StartKeepsArray) != PathFlags.None;

    /// <summary>Whether a construct is a path of one step or more. Anything else is an operand.</summary>
    public static bool IsPath(JsonataSyntax syntax)
    {
        while (syntax.Kind is SyntaxKind.Predicate or SyntaxKind.Group or SyntaxKind.Focus)
            syntax = syntax.Head!;
        return syntax.Kind is SyntaxKind.Name or SyntaxKind.Path or SyntaxKind.Sort or SyntaxKind.Index;
    }

    /// <summary>Whether <c>[]</c> stands behind a construct as a whole: behind the start of a path, not behind a later step.</summary>
    public static bool IsKeptArray(JsonataSyntax syntax)
    {
        while (!syntax.KeepsArray)
        {
            var isPart = Step.IsBehind(syntax) || syntax.Kind is SyntaxKind.Path or SyntaxKind.Sort;
            if (!isPart || (syntax.Kind is SyntaxKind.Path or SyntaxKind.Sort or SyntaxKind.Index && !IsPath(syntax.Head!)))
                return false;
            syntax = syntax.Head!;
        }

        return true;
    }

    /// <summary>The construct that a path starts with, or the operand itself.</summary>
    public static JsonataSyntax StartOf(JsonataSyntax syntax)
    {
        while (Step.IsBehind(syntax) || syntax.Kind is SyntaxKind.Path or SyntaxKind.Sort)
            syntax = syntax.Head!;
        return syntax;
    }

    /// <summary>The place of a construct as errors name it: that of the construct which makes it a path, or that of the operand itself.</summary>
    public static int PositionOf(JsonataSyntax syntax)
    {
        while (Step.IsBehind(syntax) || syntax.Kind is SyntaxKind.Path or SyntaxKind.Sort)
        {
            var head = syntax.Head!;
            if (syntax.Kind is SyntaxKind.Path or SyntaxKind.Sort or SyntaxKind.Index && !IsPath(head))
                return syntax.Position;
            syntax = head;
        }

        return (Step.LiteralOf(syntax) ?? syntax).Position;
    }

    /// <summary>Puts the steps of a path on a stack.</summary>
    /// <exception cref="JsonataFailure">A path has two groupings.</exception>
    public static PathOutline Read(JsonataSyntax path, ref SyntaxStack steps)
    {
        var start = steps.Count;
        var flags = PathFlags.None;
        JsonataSyntax? step = null;
        GroupSyntax? grouping = null;
        GroupSyntax? second = null;
        for (var syntax = path; ; syntax = syntax.Head!)
        {
            if (syntax.KeepsArray)
                flags |= PathFlags.KeepsArray;
            switch (syntax.Kind)
            {
                case SyntaxKind.Path:
                    flags |= Push(step ?? ((PathSyntax)syntax).Right, ref steps) | PathFlags.Joined;
                    step = null;
                    break;
                case SyntaxKind.Sort or SyntaxKind.Name:
                    flags |= Push(step ?? syntax, ref steps);
                    step = null;
                    break;
                case SyntaxKind.Group:
                    second = grouping;
                    grouping = (GroupSyntax)syntax;
                    continue;
                case SyntaxKind.Predicate or SyntaxKind.Focus:
                    step ??= syntax;
                    continue;
                default:
                    step ??= syntax;
                    break;
            }

            if (syntax.Head is { } head && IsPath(head))
                continue;
            if (syntax.Kind is SyntaxKind.Path or SyntaxKind.Sort)
            {
                steps.Push(syntax.Head!);
                flags |= PathFlags.StartsAtOperand | (Step.IsKeptArray(syntax.Head!) ? PathFlags.Mixed : PathFlags.None);
            }
            else if (step is not null)
            {
                flags |= Push(step, ref steps);
            }

            if (second is not null)
                throw new JsonataFailure("S0210") { At = second.Position };
            if (syntax is NameSyntax { KeepsArray: true })
                flags |= PathFlags.StartKeepsArray;
            return new(start, steps.Count - start, grouping, syntax.Position, flags);
        }
    }

    private static PathFlags Push(JsonataSyntax step, ref SyntaxStack steps)
    {
        steps.Push(step);
        return step.Kind == SyntaxKind.Name && !step.KeepsArray ? PathFlags.None : PathFlags.Mixed;
    }

    /// <summary>A step, counted from the first.</summary>
    public JsonataSyntax StepAt(int index, in SyntaxStack steps) => steps[Start + Count - 1 - index];
}
