namespace OrderFlow.Jsonata.Planning;

/// <content>Which step each <c>%</c> means.</content>
internal sealed partial class Planner
{
    /// <summary>Hands the open <c>%</c> of a part on to the whole.</summary>
    private static void PushAncestry(PlanNode whole, PlanNode part)
    {
        if (part.Seeking is null && part.Kind != PlanKind.Parent)
            return;
        var slots = part.Seeking ?? [];
        if (part.Kind == PlanKind.Parent)
            slots.Add(part.Slot!);
        if (whole.Seeking is null)
            whole.Seeking = slots;
        else if (!ReferenceEquals(whole.Seeking, slots))
            whole.Seeking.AddRange(slots);
    }

    /// <summary>Goes back from the last step of a path for each <c>%</c> in it; those that reach beyond its first step stay open.</summary>
    private static void ResolveAncestry(PlanNode path)
    {
        var steps = path.Items;
        var last = steps[^1];
        var slots = last.Seeking ?? [];
        if (last.Kind == PlanKind.Parent)
            slots.Add(last.Slot!);
        foreach (var slot in slots)
        {
            var index = steps.Count - 2;
            while (slot.Level > 0)
            {
                if (index < 0)
                {
                    (path.Seeking ??= []).Add(slot);
                    break;
                }

                var step = steps[index--];
                // Of steps that bind their values one after the other, all start from the same context.
                while (index >= 0 && step.Focus is not null && steps[index].Focus is not null)
                    step = steps[index--];
                SeekParent(step, slot);
            }
        }
    }

    private static void SeekParent(PlanNode node, ParentSlot slot)
    {
        switch (node.Kind)
        {
            case PlanKind.Name or PlanKind.Wildcard:
                if (--slot.Level == 0)
                    Remember(node, slot);
                break;
            case PlanKind.Parent:
                slot.Level++;
                break;
            case PlanKind.Block:
                if (node.Items.Count > 0)
                {
                    node.YieldsTuples = true;
                    SeekParent(node.Items[^1], slot);
                }

                break;
            case PlanKind.Path:
                node.YieldsTuples = true;
                SeekParent(node.Items[^1], slot);
                for (var index = node.Items.Count - 2; slot.Level > 0 && index >= 0; index--)
                    SeekParent(node.Items[index], slot);
                break;
            default:
                throw NoParent(node);
        }
    }

    private static void Remember(PlanNode step, ParentSlot slot)
    {
        if (step.Ancestor is not null)
            slot.Label = step.Ancestor.Label;
        step.Ancestor = slot;
        step.YieldsTuples = true;
    }

    private static JsonataFailure NoParent(PlanNode plan) => new("S0217") { At = plan.Position, Token = Describe(plan) };

    private static string Describe(PlanNode plan) => plan.Kind switch
    {
        PlanKind.Literal => plan.Literal.IsString ? "string" : plan.Literal.IsNumber ? "number" : "value",
        PlanKind.Negation or PlanKind.Array or PlanKind.Object => "unary",
        PlanKind.Coalesce or PlanKind.Default => "condition",
        PlanKind.Call => "function",
        PlanKind.Application => "apply",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
