using System.Runtime.CompilerServices;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Planning;

/// <summary>Turns the tree that was parsed into the plan that is compiled.</summary>
internal sealed partial class Planner
{
    private int _labels;

    /// <exception cref="JsonataFailure">The constructs do not go together.</exception>
    public static PlanNode Plan(JsonataSyntax syntax)
    {
        var plan = new Planner().Visit(syntax);
        if (plan.Kind == PlanKind.Parent || plan.Seeking is not null)
            throw NoParent(plan);
        return plan;
    }

    private PlanNode Visit(JsonataSyntax syntax)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new JsonataFailure("S0218") { At = syntax.Position };
        var plan = syntax switch
        {
            PathSyntax path => Path(path),
            PredicateSyntax predicate => Predicate(predicate),
            GroupSyntax group => Group(group),
            SortSyntax sort => Sort(sort),
            FocusSyntax focus => Focus(focus),
            IndexSyntax index => Index(index),
            NameSyntax name => Name(name),
            ParentSyntax => new PlanNode(PlanKind.Parent, syntax.Position) { Slot = new ParentSlot($"!{_labels++}") },
            EndSyntax => throw new JsonataFailure("S0207") { At = syntax.Position, Token = "(end)" },
            _ => Operand(syntax),
        };
        plan.KeepsArray |= syntax.KeepsArray;
        return plan;
    }

    private PlanNode Operand(JsonataSyntax syntax) => syntax switch
    {
        LiteralSyntax literal => new(PlanKind.Literal, literal.Position) { Literal = literal.Value, Text = literal.Value.IsString ? literal.Value.AsString() : "" },
        VariableSyntax variable => new(PlanKind.Variable, variable.Position) { Text = variable.Name },
        WildcardSyntax => new(PlanKind.Wildcard, syntax.Position),
        DescendantSyntax => new(PlanKind.Descendant, syntax.Position),
        PlaceholderSyntax => new(PlanKind.Placeholder, syntax.Position),
        RegexSyntax regex => new(PlanKind.Regex, regex.Position) { Text = regex.Pattern, Flags = regex.Flags },
        BinarySyntax binary => Binary(binary),
        NegationSyntax negation => Negation(negation),
        ArraySyntax array => WithItems(new(PlanKind.Array, array.Position) { Items = Visit(array.Items) }),
        ObjectSyntax members => Object(members),
        BlockSyntax block => Block(block),
        BindSyntax bind => Bind(bind),
        ConditionSyntax condition => Condition(condition),
        CallSyntax call => Call(call),
        ApplicationSyntax application => Application(application),
        LambdaSyntax lambda => Lambda(lambda),
        TransformSyntax transform => Transform(transform),
        _ => throw new JsonataFailure("S0206") { At = syntax.Position, Token = syntax.ToString() },
    };

    private List<PlanNode> Visit(IReadOnlyList<JsonataSyntax> items)
    {
        var plans = new List<PlanNode>(items.Count);
        foreach (var item in items)
            plans.Add(Visit(item));
        return plans;
    }

    private static PlanNode WithItems(PlanNode plan)
    {
        foreach (var item in plan.Items)
            PushAncestry(plan, item);
        return plan;
    }

    private List<PlanPair> Visit(IReadOnlyList<PairSyntax> pairs)
    {
        var plans = new List<PlanPair>(pairs.Count);
        foreach (var pair in pairs)
            plans.Add(new(Visit(pair.Key), Visit(pair.Value)));
        return plans;
    }

    private PlanNode Object(ObjectSyntax members)
    {
        var plan = new PlanNode(PlanKind.Object, members.Position) { Pairs = Visit(members.Pairs) };
        foreach (var pair in plan.Pairs)
        {
            PushAncestry(plan, pair.Key);
            PushAncestry(plan, pair.Value);
        }

        return plan;
    }

    private PlanNode Binary(BinarySyntax binary)
    {
        var kind = binary.Operator switch
        {
            "??" => PlanKind.Coalesce,
            "?:" => PlanKind.Default,
            _ => PlanKind.Binary,
        };
        var plan = new PlanNode(kind, binary.Position) { Text = binary.Operator, First = Visit(binary.Left), Second = Visit(binary.Right) };
        PushAncestry(plan, plan.First);
        PushAncestry(plan, plan.Second);
        return plan;
    }

    private PlanNode Negation(NegationSyntax negation)
    {
        var operand = Visit(negation.Operand);
        if (operand.Kind == PlanKind.Literal && operand.Literal.IsNumber)
        {
            operand.Literal = -operand.Literal.RawNumber;
            return operand;
        }

        var plan = new PlanNode(PlanKind.Negation, negation.Position) { First = operand };
        PushAncestry(plan, operand);
        return plan;
    }

    private PlanNode Block(BlockSyntax block)
    {
        var plan = WithItems(new(PlanKind.Block, block.Position) { Items = Visit(block.Expressions) });
        foreach (var part in plan.Items)
            plan.IsConstructed |= part.IsConstructed || (part.Kind == PlanKind.Path && part.Items[0].IsConstructed);
        return plan;
    }

    private PlanNode Bind(BindSyntax bind)
    {
        var plan = new PlanNode(PlanKind.Bind, bind.Position) { Text = bind.Variable.Name, First = Visit(bind.Value) };
        PushAncestry(plan, plan.First);
        return plan;
    }

    private PlanNode Condition(ConditionSyntax condition)
    {
        var plan = new PlanNode(PlanKind.Condition, condition.Position)
        {
            First = Visit(condition.Condition),
            Second = Visit(condition.Then),
            Third = condition.Else is null ? null : Visit(condition.Else),
        };
        PushAncestry(plan, plan.First);
        PushAncestry(plan, plan.Second);
        if (plan.Third is not null)
            PushAncestry(plan, plan.Third);
        return plan;
    }

    private PlanNode Call(CallSyntax call) =>
        WithItems(new(call.IsPartial ? PlanKind.Partial : PlanKind.Call, call.Position)
        {
            Items = Visit(call.Arguments),
            First = Visit(call.Procedure),
        });

    private PlanNode Application(ApplicationSyntax application)
    {
        var (left, right) = (Visit(application.Left), Visit(application.Right));
        return new(PlanKind.Application, application.Position) { First = left, Second = right, KeepsArray = left.KeepsArray || right.KeepsArray };
    }

    private PlanNode Lambda(LambdaSyntax lambda) => new(PlanKind.Lambda, lambda.Position)
    {
        Parameters = [.. lambda.Parameters.Select(parameter => parameter.Name)],
        Text = lambda.Signature ?? "",
        First = Visit(lambda.Body),
    };

    private PlanNode Transform(TransformSyntax transform) => new(PlanKind.Transform, transform.Position)
    {
        First = Visit(transform.Pattern),
        Second = Visit(transform.Update),
        Third = transform.Delete is null ? null : Visit(transform.Delete),
    };
}
