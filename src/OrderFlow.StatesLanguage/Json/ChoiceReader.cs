using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>Makes the rules of Choice states.</summary>
internal static class ChoiceReader
{
    public static ChoiceRule Rule(JObject json) => new()
    {
        Comment = json.Text("Comment"),
        Condition = json["Condition"],
        Expression = json["Condition"] is null ? Expression(json, comment: null) : null,
        Assign = (JObject?)json["Assign"],
        Output = json["Output"],
        Next = json.Text("Next")!,
        Fields = json.Names(),
    };

    private static ChoiceExpression Nested(JObject json) => Expression(json, json.Text("Comment")) with { Fields = json.Names() };

    private static ChoiceExpression Expression(JObject json, string? comment)
    {
        if (json.Objects("And", Nested) is { } all)
            return new AndExpression { Operands = all, Comment = comment };
        if (json.Objects("Or", Nested) is { } any)
            return new OrExpression { Operands = any, Comment = comment };
        if (json.Object("Not", Nested) is { } operand)
            return new NotExpression { Operand = operand, Comment = comment };
        var comparison = json.Properties().First(field => FieldValue<ComparisonOperator>.Parse(field.Name) is not null);
        return new DataTestExpression
        {
            Variable = json.Text("Variable")!,
            Operator = FieldValue<ComparisonOperator>.Parse(comparison.Name)!.Value,
            Value = comparison.Value,
            Comment = comment,
        };
    }
}
