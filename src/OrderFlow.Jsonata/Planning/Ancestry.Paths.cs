using System.Runtime.CompilerServices;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Planning;

/// <content>Going back along the steps of a path.</content>
internal sealed partial class Ancestry
{
    private List<ParentSlot>? Path(JsonataSyntax syntax)
    {
        var outline = PathOutline.Read(syntax, ref _pending);
        var steps = Steps(outline);
        List<ParentSlot>? beyond = null;
        var isJoined = false;
        for (var i = 0; i < steps.Length; i++)
        {
            var step = steps[i];
            var open = step.Core is SortSyntax sort ? Terms(sort) : Visit(step.Core);
            Visit(step.Group);
            isJoined |= i > 0 && step.Core.Kind != SyntaxKind.Sort;
            if (step.Core.Kind == SyntaxKind.Sort)
                GoBack(steps, i, open, isJoined, ref beyond);
            foreach (var stage in step.Stages)
                Filter(stage, step.Core, ref open);
            if (i > 0 && step.Core.Kind != SyntaxKind.Sort)
                GoBack(steps, i, open, isJoined, ref beyond);
            else if (step.Core.Kind == SyntaxKind.Parent && outline.StartsAtOperand && steps[1].Core.Kind != SyntaxKind.Sort)
                (beyond ??= []).Add(_slots[step.Core]);
        }

        Visit(outline.Group);
        return beyond;
    }

    private Step[] Steps(PathOutline outline)
    {
        var steps = new Step[outline.Count];
        for (var i = 0; i < steps.Length; i++)
            steps[i] = Step.Read(outline.StepAt(i, _pending));
        _pending.Cut(outline.Start);
        return steps;
    }

    private List<ParentSlot>? Terms(SortSyntax sort)
    {
        List<ParentSlot>? open = null;
        foreach (var term in sort.Keys)
            Take(term.Expression, ref open);
        return open;
    }

    /// <summary>Goes back from a step for each <c>%</c> in it; those that reach beyond the first step of the path stay open.</summary>
    private void GoBack(Step[] steps, int from, List<ParentSlot>? open, bool isJoined, ref List<ParentSlot>? beyond)
    {
        if (steps[from].Core.Kind == SyntaxKind.Parent)
            (open ??= []).Add(_slots[steps[from].Core]);
        foreach (var slot in open ?? [])
        {
            var index = from - 1;
            while (slot.Level > 0)
            {
                if (index < 0)
                {
                    (beyond ??= []).Add(slot);
                    break;
                }

                var step = steps[index--];
                // Of steps that bind their values one after the other, all start from the same context.
                while (index >= 0 && step.Focus is not null && steps[index].Focus is not null)
                    step = steps[index--];
                Seek(step.Core, slot, isJoined);
            }
        }
    }

    private void Seek(JsonataSyntax core, ParentSlot slot, bool isJoined)
    {
        switch (core)
        {
            case NameSyntax or WildcardSyntax:
            case LiteralSyntax { Value.IsString: true } when isJoined:
                if (--slot.Level == 0)
                    Remember(core, slot);
                break;
            case ParentSyntax:
                slot.Level++;
                break;
            case var _ when isJoined && Step.LiteralOf(core) is { } literal:
                throw new JsonataFailure("S0213", literal.Value) { At = literal.Position };
            case BlockSyntax block:
                if (block.Parts is [.., var last])
                {
                    _tuples.Add(core);
                    SeekIn(last, slot);
                }

                break;
            default:
                throw new JsonataFailure("S0217") { At = (Step.LiteralOf(core) ?? core).Position, Token = SyntaxKinds.NameOfStep(core) };
        }
    }

    private void SeekIn(JsonataSyntax syntax, ParentSlot slot)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!PathOutline.IsPath(syntax))
        {
            Seek(Step.CoreOf(syntax), slot, isJoined: false);
            return;
        }

        _tuples.Add(syntax);
        var outline = PathOutline.Read(syntax, ref _pending);
        var steps = Steps(outline);
        Seek(steps[^1].Core, slot, outline.IsJoined);
        for (var index = steps.Length - 2; slot.Level > 0 && index >= 0; index--)
            Seek(steps[index].Core, slot, outline.IsJoined);
    }

    private void Remember(JsonataSyntax step, ParentSlot slot)
    {
        if (_ancestors.TryGetValue(step, out var known))
            slot.Label = known.Label;
        _ancestors[step] = slot;
        _tuples.Add(step);
    }
}
