using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Choices;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Tests.Paths;

namespace OrderFlow.StatesLanguage.Tests.Choices;

/// <summary>Conditions of choice rules in tests.</summary>
internal static class Condition
{
    public static ChoiceCondition Of(string rule) => ChoiceCondition.Compile(Expression(JObject.Parse(rule)));

    /// <summary>Whether a comparison with a constant holds for a value, both as JSON.</summary>
    public static bool Holds(string comparison, string operand, string value) =>
        Of($$"""{"Variable":"$.v","{{comparison}}":{{operand}}}""").Holds(DataScope.Of($$"""{"v":{{value}}}"""));

    private static ChoiceExpression Expression(JObject rule)
    {
        if (rule["And"] is JArray all)
            return new AndExpression { Operands = [.. all.Cast<JObject>().Select(Expression)] };
        if (rule["Or"] is JArray any)
            return new OrExpression { Operands = [.. any.Cast<JObject>().Select(Expression)] };
        if (rule["Not"] is JObject operand)
            return new NotExpression { Operand = Expression(operand) };
        var comparison = rule.Properties().Single(field => field.Name != "Variable");
        return new DataTestExpression
        {
            Variable = (string)rule["Variable"]!,
            Operator = Enum.Parse<ComparisonOperator>(comparison.Name),
            Value = comparison.Value,
        };
    }
}
