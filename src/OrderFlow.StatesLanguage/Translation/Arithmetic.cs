using System.Linq.Expressions;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Translates arithmetic. Integers divide as integers do; decimals are computed as doubles and rounded to 15 digits.</summary>
internal static class Arithmetic
{
    public static Term Translate(Translator translator, BinaryExpression expression)
    {
        var type = Scalars.Underlying(expression.Type);
        if (Sign(expression.NodeType) is null || !Scalars.IsNumber(type) || (expression.Method is not null && type != typeof(decimal)))
            throw translator.Fail(
                "OF1003",
                expression,
                $"{expression.NodeType} of {expression.Left.Type.Name} and {expression.Right.Type.Name} has no counterpart",
                "Compute it in a task, or before the workflow.");
        if (type == typeof(float))
            throw translator.Fail("OF1007", expression, "a float is less exact than the numbers of JSONata", "Use double or decimal.");

        var term = Operation(translator, expression);
        return type == typeof(decimal) ? new ComputedTerm(Rounded(term), term.Presence) : term;
    }

    /// <summary>$string writes 15 significant digits, which takes away what the binary fractions of a double add to a decimal.</summary>
    public static Code Decimal(Code number) => Code.Call("number", Code.Call("string", number));

    private static Code Rounded(Term term) => term.Presence == Presence.Always
        ? Decimal(term.Code)
        : Code.Let("it", term.Value, Code.Conditional(
            Code.Binary(Code.Variable("it"), "!=", Code.Null, Precedence.Comparison), Decimal(Code.Variable("it")), Code.Null));

    private static Term Operation(Translator translator, BinaryExpression expression)
    {
        var (sign, precedence) = Sign(expression.NodeType)!.Value;
        var isInteger = Scalars.IsInteger(expression.Type);
        if (isInteger && Nullable.GetUnderlyingType(expression.Type) is null && (sign is "+" or "*"))
            return new ComputedTerm(Code.Row(
                [.. Operators.Row(expression, b => b.Type == expression.Type && b.Method is null).Select(o => Inner(translator, o).Value)], sign, precedence));
        return Operators.Lift(
            [Inner(translator, expression.Left), Inner(translator, expression.Right)],
            values => isInteger && expression.NodeType == ExpressionType.Divide
                ? Divide(values[0], values[1])
                : Code.Binary(values[0], sign, values[1], precedence),
            Code.Null);
    }

    /// <summary>Decimals are rounded once, outside of the whole computation.</summary>
    private static Term Inner(Translator translator, Expression operand) =>
        operand is BinaryExpression binary
        && Scalars.Underlying(binary.Type) == typeof(decimal)
        && Sign(binary.NodeType) is not null
            ? Operation(translator, binary)
            : translator.Translate(operand);

    /// <summary>The remainder is taken off first: exact, toward zero, and an error for a divisor of zero, as in C#.</summary>
    private static Code Divide(Code left, Code right)
    {
        var (l, r) = (left.IsShort ? left : Code.Variable("left"), right.IsShort ? right : Code.Variable("right"));
        var result = Code.Binary(
            Code.Binary(l, "-", Code.Binary(l, "%", r, Precedence.Multiplicative), Precedence.Additive), "/", r, Precedence.Multiplicative);
        if (!right.IsShort)
            result = Code.Let("right", right, result);
        return left.IsShort ? result : Code.Let("left", left, result);
    }

    private static (string Sign, Precedence Precedence)? Sign(ExpressionType type) => type switch
    {
        ExpressionType.Add or ExpressionType.AddChecked => ("+", Precedence.Additive),
        ExpressionType.Subtract or ExpressionType.SubtractChecked => ("-", Precedence.Additive),
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => ("*", Precedence.Multiplicative),
        ExpressionType.Divide => ("/", Precedence.Multiplicative),
        ExpressionType.Modulo => ("%", Precedence.Multiplicative),
        _ => null,
    };
}
