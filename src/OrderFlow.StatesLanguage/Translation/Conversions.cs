using System.Linq.Expressions;
using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Translates unary operators and conversions.</summary>
internal static class Conversions
{
    public static Term Translate(Translator translator, UnaryExpression expression) => expression.NodeType switch
    {
        ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.TypeAs => Convert(translator, expression),
        ExpressionType.Not when Scalars.Underlying(expression.Type) == typeof(bool) =>
            Operators.Lift(translator, [expression.Operand], values => Code.Call("not", values[0])),
        ExpressionType.Negate or ExpressionType.NegateChecked when expression.Method is null || expression.Type == typeof(decimal) =>
            Operators.Lift(translator, [expression.Operand], values => Code.Negative(values[0])),
        ExpressionType.UnaryPlus or ExpressionType.Quote => translator.Translate(expression.Operand),
        ExpressionType.ArrayLength => new ComputedTerm(Code.Call("count", translator.Value(expression.Operand))),
        _ => throw translator.Fail(
            "OF1003", expression, $"the operator {expression.NodeType} has no counterpart", "Compute it in a task, or before the workflow."),
    };

    /// <summary>A nullable value where the C# relies on its being there.</summary>
    public static Term Given(Term value) => value is ComputedTerm computed ? new ComputedTerm(computed.Source) : value;

    /// <summary>Truncates toward zero, as a cast to an integer does in C#.</summary>
    public static Code Truncate(Code number)
    {
        return number.IsShort
            ? Toward(number)
            : Code.Let("it", number, Toward(Code.Variable("it")));

        static Code Toward(Code value) => Code.Conditional(
            Code.Binary(value, "<", Code.Number(0), Precedence.Comparison), Code.Call("ceil", value), Code.Call("floor", value));
    }

    /// <summary>The operand below conversions that JSON does not show.</summary>
    public static Expression Plain(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert
        && (convert.Method is null || IsView(convert) || convert.Type == typeof(decimal))
            ? Plain(convert.Operand)
            : expression is MethodCallExpression { Method.Name: "op_Implicit", Arguments: [var source] } call && IsSpan(call.Type)
                ? Plain(source)
                : expression;

    private static Term Convert(Translator translator, UnaryExpression expression)
    {
        var operand = expression.Operand;
        var from = Scalars.Underlying(operand.Type);
        var to = Scalars.Underlying(expression.Type);
        if (operand.Type == typeof(Substitution))
            return translator.Translate(operand);
        if (Nullable.GetUnderlyingType(operand.Type) is not null && expression.Type.IsValueType && Nullable.GetUnderlyingType(expression.Type) is null)
            return Given(translator.Translate(operand));
        if (from == to || IsView(expression) || !expression.Type.IsValueType && expression.Method is null)
            return translator.Translate(operand);
        if (from.IsEnum || to.IsEnum)
            throw translator.Fail(
                "OF1007", expression, "an enum is text in JSON, and its number is not part of it", "Compare with the enum's members, or decide with `?:`.");
        if (from == typeof(float) || to == typeof(float))
            throw translator.Fail("OF1007", expression, "a float is less exact than the numbers of JSONata", "Use double or decimal.");
        if (Scalars.IsInteger(to) && (from == typeof(double) || from == typeof(decimal)))
            return Operators.Lift(translator, [operand], values => Truncate(values[0]));
        if (Scalars.IsNumber(from) && Scalars.IsNumber(to))
            return translator.Translate(operand);
        throw translator.Fail(
            "OF1003", expression, $"the conversion from {operand.Type.Name} to {expression.Type.Name} is code that is not part of the expression", "Write what it does in its place.");
    }

    private static bool IsView(UnaryExpression convert) => IsSpan(convert.Type);

    private static bool IsSpan(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>) || type.GetGenericTypeDefinition() == typeof(Span<>));
}
