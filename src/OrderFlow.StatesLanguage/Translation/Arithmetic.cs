using System.Linq.Expressions;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Translates arithmetic. Integers divide as integers do; decimals are computed as doubles and rounded.</summary>
/// <remarks>
/// Numbers of JSONata are doubles. What overflows an integer type in C# goes on growing here, exactly up to 2^53. Sums of
/// decimals are rounded to 8 places, which is exact for amounts below 30 million with at most 8 places; products and
/// quotients to 15 significant digits.
/// </remarks>
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
        return type == typeof(decimal) ? new ComputedTerm(Rounded(term, Adds(expression)), term.Presence) : term;
    }

    /// <summary>Takes away what the binary fractions of a double add to decimals that are added.</summary>
    public static Code Sum(Code number) => Code.Call("round", number, Code.Number(8));

    /// <summary>The same for a product, whose size may be anything: $string writes 15 significant digits.</summary>
    private static Code Product(Code number) => Code.Call("number", Code.Call("string", number));

    private static Code Rounded(Term term, bool adds)
    {
        if (term.Presence == Presence.Always)
            return Round(term.Code);
        var it = Code.Variable("it");
        return Code.Let("it", term.Value, Code.Conditional(Code.Binary(it, "!=", Code.Null, Precedence.Comparison), Round(it), Code.Null));

        Code Round(Code number) => adds ? Sum(number) : Product(number);
    }

    private static bool Adds(Expression expression) =>
        expression is BinaryExpression binary
        && Scalars.Underlying(binary.Type) == typeof(decimal)
        && (Sign(binary.NodeType)?.Precedence == Precedence.Additive || Adds(binary.Left) || Adds(binary.Right));

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
