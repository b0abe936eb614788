using System.Linq.Expressions;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Translates comparisons by order. With null they are false, as in C#.</summary>
internal static class Comparison
{
    public static Term Translate(Translator translator, BinaryExpression expression, string sign)
    {
        var type = Conversions.Plain(expression.Left).Type;
        var isMoment = Scalars.IsMoment(type);
        if (!isMoment && !Scalars.IsNumber(type))
            throw translator.Fail(
                "OF1003", expression, $"values of type {Scalars.Underlying(type).Name} have no order in JSON", "Compare numbers or moments.");
        if (Scalars.Underlying(type) == typeof(float))
            throw translator.Fail("OF1007", expression, "a float is less exact than the numbers of JSONata", "Use double or decimal.");
        return Operators.Lift(
            [translator.Translate(expression.Left), translator.Translate(expression.Right)],
            values => isMoment
                ? Code.Binary(Moments.Milliseconds(values[0]), sign, Moments.Milliseconds(values[1]), Precedence.Comparison)
                : Code.Binary(values[0], sign, values[1], Precedence.Comparison),
            Code.False);
    }
}
