using System.Linq.Expressions;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Evaluates in the build what is known in the build, and writes it as JSON.</summary>
internal static class Constants
{
    /// <summary>Whole numbers up to here print alike as a whole number and as a double.</summary>
    private const double LargestWhole = 1e15;

    public static Term Term(Translator translator, Expression expression)
    {
        object? value;
        try
        {
            value = Evaluate(expression);
        }
        catch (Exception error) when (error is not (OutOfMemoryException or StackOverflowException))
        {
            var cause = error is TargetInvocationException { InnerException: { } inner } ? inner : error;
            throw translator.Fail(
                "OF1005",
                expression,
                $"it does not depend on the state's data, so it is evaluated in the build, and that threw {cause.GetType().Name}: {cause.Message}",
                "Give a value that the build can know, or take it from the data.",
                cause);
        }

        return Of(translator, expression, value);
    }

    private static Term Of(Translator translator, Expression expression, object? value)
    {
        switch (value)
        {
            case Substitution substitution:
                return new SubstitutionTerm(substitution);
            case null:
                return new ConstantTerm(JValue.CreateNull());
            case bool b:
                return new ConstantTerm(new JValue(b), value);
            case string or char:
                return new ConstantTerm(new JValue(value.ToString()), value);
        }

        if (value is Delegate or Type or MemberInfo or Stream or Task)
            throw translator.Fail("OF1007", expression, $"a {value.GetType().Name} has no JSON", "Take out the value that is meant.");
        try
        {
            return new ConstantTerm(Json(translator.Names, value), value);
        }
        catch (Exception error) when (error is NotSupportedException or System.Text.Json.JsonException or ArgumentException or InvalidOperationException)
        {
            throw translator.Fail("OF1007", expression, $"its value cannot be written as JSON: {error.Message}", "Take out the values that are meant.", error);
        }
    }

    public static JToken Json(JsonNames names, object value)
    {
        using var reader = new JsonTextReader(new StringReader(System.Text.Json.JsonSerializer.Serialize(value, value.GetType(), names.Options)))
        {
            DateParseHandling = DateParseHandling.None,
        };
        var json = JToken.ReadFrom(reader);
        foreach (var number in json.SelfAndDescendants().OfType<JValue>().Where(v => v.Type == JTokenType.Float).ToArray())
            if (number.Value is double d && Math.Abs(d) < LargestWhole && Math.Floor(d).Equals(d))
                number.Value = (long)d;
        return json;
    }

    private static IEnumerable<JToken> SelfAndDescendants(this JToken json) =>
        json is JContainer container ? container.DescendantsAndSelf() : [json];

    /// <summary>Closures and static members are read by reflection, which is cheaper than compiling a lambda for each.</summary>
    private static object? Evaluate(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(member.Expression is null ? null : Evaluate(member.Expression)),
        MemberExpression { Member: PropertyInfo property } member => property.GetValue(member.Expression is null ? null : Evaluate(member.Expression)),
        _ => Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)(),
    };
}
