using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Planning;

/// <content>Steps, and what stands behind a step.</content>
internal sealed partial class Planner
{
    private static PlanNode Name(NameSyntax name)
    {
        var step = new PlanNode(PlanKind.Name, name.Position) { Text = name.Name, KeepsArray = name.KeepsArray };
        return new(PlanKind.Path, name.Position) { Items = [step], KeepsSingletonArray = name.KeepsArray };
    }

    private PlanNode Path(PathSyntax syntax)
    {
        var left = Visit(syntax.Left);
        var path = left.Kind == PlanKind.Path ? left : new PlanNode(PlanKind.Path, syntax.Position) { Items = [left] };
        if (left.Kind == PlanKind.Parent)
            path.Seeking = [left.Slot!];
        var right = Visit(syntax.Right);
        if (right.Kind == PlanKind.Path)
        {
            path.Items.AddRange(right.Items);
        }
        else
        {
            MovePredicatesToStages(right);
            path.Items.Add(right);
        }

        foreach (var step in path.Items)
            CheckStep(path, step);
        MarkConstructed(path.Items[0]);
        MarkConstructed(path.Items[^1]);
        ResolveAncestry(path);
        return path;
    }

    private static void CheckStep(PlanNode path, PlanNode step)
    {
        if (step.Kind == PlanKind.Literal)
        {
            if (!step.Literal.IsString)
                throw new JsonataFailure("S0213", step.Literal) { At = step.Position };
            step.Kind = PlanKind.Name;
        }

        path.KeepsSingletonArray |= step.KeepsArray;
    }

    private static void MarkConstructed(PlanNode step) => step.IsConstructed |= step.Kind == PlanKind.Array;

    private static void MovePredicatesToStages(PlanNode step)
    {
        if (step.Predicates is null)
            return;
        step.Stages = [.. step.Predicates.Select(predicate => new Stage(predicate, null))];
        step.Predicates = null;
    }

    private PlanNode Predicate(PredicateSyntax syntax)
    {
        var plan = Visit(syntax.Target);
        var step = plan.Kind == PlanKind.Path ? plan.Items[^1] : plan;
        if (step.Group is not null)
            throw new JsonataFailure("S0209") { At = syntax.Position };
        var condition = Visit(syntax.Condition);
        if (condition.Seeking is not null)
        {
            foreach (var slot in condition.Seeking)
            {
                if (slot.Level == 1)
                    SeekParent(step, slot);
                else
                    slot.Level--;
            }

            PushAncestry(step, condition);
        }

        if (plan.Kind == PlanKind.Path)
            (step.Stages ??= []).Add(new(condition, null));
        else
            (step.Predicates ??= []).Add(condition);
        return plan;
    }

    private PlanNode Group(GroupSyntax syntax)
    {
        var plan = Visit(syntax.Target);
        if (plan.Group is not null)
            throw new JsonataFailure("S0210") { At = syntax.Position };
        plan.Group = new(Visit(syntax.Pairs), syntax.Position);
        return plan;
    }

    private PlanNode Sort(SortSyntax syntax)
    {
        var target = Visit(syntax.Target);
        var path = target.Kind == PlanKind.Path ? target : new PlanNode(PlanKind.Path, syntax.Position) { Items = [target] };
        var terms = new List<SortTerm>();
        foreach (var term in syntax.Terms)
            terms.Add(new(Visit(term.Expression), term.Descending));
        var step = new PlanNode(PlanKind.Sort, syntax.Position) { Terms = terms };
        foreach (var term in terms)
            PushAncestry(step, term.Expression);
        path.Items.Add(step);
        ResolveAncestry(path);
        return path;
    }

    private PlanNode Focus(FocusSyntax syntax)
    {
        var plan = Visit(syntax.Left);
        var step = plan.Kind == PlanKind.Path ? plan.Items[^1] : plan;
        if (step.Stages is not null || step.Predicates is not null)
            throw new JsonataFailure("S0215") { At = syntax.Position };
        if (step.Kind == PlanKind.Sort)
            throw new JsonataFailure("S0216") { At = syntax.Position };
        step.KeepsArray |= syntax.KeepsArray;
        step.Focus = syntax.Variable.Name;
        step.YieldsTuples = true;
        return plan;
    }

    private PlanNode Index(IndexSyntax syntax)
    {
        var plan = Visit(syntax.Left);
        var step = plan;
        if (plan.Kind == PlanKind.Path)
        {
            step = plan.Items[^1];
        }
        else
        {
            MovePredicatesToStages(step);
            plan = new(PlanKind.Path, syntax.Position) { Items = [step] };
        }

        if (step.Stages is null)
            step.Index = syntax.Variable.Name;
        else
            step.Stages.Add(new(null, syntax.Variable.Name));
        step.YieldsTuples = true;
        return plan;
    }
}
