using System.Linq.Expressions;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Translates binary operators and the conditional.</summary>
internal static class Operators
{
    public static Term Translate(Translator translator, BinaryExpression expression) => expression.NodeType switch
    {
        ExpressionType.Equal or ExpressionType.NotEqual => Equality.Translate(translator, expression),
        ExpressionType.LessThan => Comparison.Translate(translator, expression, "<"),
        ExpressionType.LessThanOrEqual => Comparison.Translate(translator, expression, "<="),
        ExpressionType.GreaterThan => Comparison.Translate(translator, expression, ">"),
        ExpressionType.GreaterThanOrEqual => Comparison.Translate(translator, expression, ">="),
        ExpressionType.AndAlso => Logic(translator, expression, "and", Precedence.And),
        ExpressionType.OrElse => Logic(translator, expression, "or", Precedence.Or),
        ExpressionType.And when expression.Type == typeof(bool) => Logic(translator, expression, "and", Precedence.And),
        ExpressionType.Or when expression.Type == typeof(bool) => Logic(translator, expression, "or", Precedence.Or),
        ExpressionType.ExclusiveOr when expression.Type == typeof(bool) => new ComputedTerm(Code.Binary(
            translator.Value(expression.Left), "!=", translator.Value(expression.Right), Precedence.Comparison)),
        ExpressionType.Coalesce => Coalesce(translator, expression),
        ExpressionType.ArrayIndex => Indexing.Translate(translator, expression.Left, expression.Right),
        ExpressionType.Add or ExpressionType.AddChecked when expression.Type == typeof(string) => Concatenation.Translate(translator, expression),
        _ => Arithmetic.Translate(translator, expression),
    };

    public static Term Conditional(Translator translator, ConditionalExpression expression)
    {
        var condition = translator.Value(expression.Test);
        var (whenTrue, whenFalse) = (translator.Translate(expression.IfTrue), translator.Translate(expression.IfFalse));
        var presence = whenTrue.Presence == Presence.Always && whenFalse.Presence == Presence.Always ? Presence.Always : Presence.MaybeNull;
        return new ComputedTerm(Code.Conditional(condition, whenTrue.Value, whenFalse.Value), presence);
    }

    /// <summary>True for anything but null and nothing: in JSONata a comparison with nothing is false.</summary>
    public static Code IsPresent(Term term) => term.Presence == Presence.Always && term is not ComputedTerm
        ? Code.True
        : Code.Binary(term.Code, "!=", Code.Null, Precedence.Comparison);

    /// <summary>A value, or another where it is null or missing.</summary>
    public static Code OrElse(Term term, Code otherwise)
    {
        if (term.Presence == Presence.Always)
            return term.Code;
        if (term is ConstantTerm)
            return otherwise;
        return term.Code.IsShort ? Choose(term.Code) : Code.Let("it", term.Code, Choose(Code.Variable("it")));

        Code Choose(Code value) => Code.Conditional(Code.Binary(value, "!=", Code.Null, Precedence.Comparison), value, otherwise);
    }

    /// <summary>An operator on nullable values, which is null where one of them is.</summary>
    public static Term Lift(Translator translator, IReadOnlyList<Expression> operands, Func<IReadOnlyList<Code>, Code> build) =>
        Lift([.. operands.Select(translator.Translate)], build, Code.Null);

    public static Term Lift(IReadOnlyList<Term> operands, Func<IReadOnlyList<Code>, Code> build, Code whenNull)
    {
        if (operands.All(o => o.Presence == Presence.Always))
            return new ComputedTerm(build([.. operands.Select(o => o.Code)]));
        string[] names = ["left", "right"];
        var values = operands.Select((o, i) => o.Presence == Presence.Always || o.Code.IsShort ? o.Code : Code.Variable(names[i])).ToArray();
        var present = Code.Row(
            [.. operands.Zip(values).Where(o => o.First.Presence != Presence.Always).Select(o => o.Second).Distinct()
                .Select(value => Code.Binary(value, "!=", Code.Null, Precedence.Comparison))],
            "and",
            Precedence.And);
        var result = whenNull == Code.False
            ? Code.Row([present, build(values)], "and", Precedence.And)
            : Code.Conditional(present, build(values), whenNull);
        for (var i = operands.Count - 1; i >= 0; i--)
            if (values[i] != operands[i].Code)
                result = Code.Let(names[i], operands[i].Code, result);
        return new ComputedTerm(result, whenNull == Code.Null ? Presence.MaybeNull : Presence.Always);
    }

    /// <summary>The operands of a row of one operator, however long it is, without recursion.</summary>
    public static IReadOnlyList<Expression> Row(BinaryExpression expression, Func<BinaryExpression, bool> belongs)
    {
        var operands = new List<Expression>();
        Expression rest = expression;
        while (rest is BinaryExpression binary && binary.NodeType == expression.NodeType && belongs(binary))
        {
            operands.Add(binary.Right);
            rest = binary.Left;
        }

        operands.Add(rest);
        operands.Reverse();
        return operands;
    }

    private static ComputedTerm Logic(Translator translator, BinaryExpression expression, string sign, Precedence precedence)
    {
        if (expression.Type != typeof(bool) || expression.Method is not null)
            throw translator.Fail("OF1003", expression, "logic with three values has no counterpart", "Compare with true or use `?? false` first.");
        var operands = Row(expression, binary => binary.Type == typeof(bool));
        return new ComputedTerm(Code.Row([.. operands.Select(translator.Value)], sign, precedence));
    }

    private static Term Coalesce(Translator translator, BinaryExpression expression)
    {
        var (left, right) = (translator.Translate(expression.Left), translator.Translate(expression.Right));
        if (left.Presence == Presence.Always && left is not ComputedTerm)
            return left;
        var nullable = left is ComputedTerm { Known: Presence.Always } computed ? new ComputedTerm(computed.Source, Presence.MaybeAbsent) : left;
        return new ComputedTerm(OrElse(nullable, right.Value), right.Presence == Presence.Always ? Presence.Always : Presence.MaybeNull);
    }
}
