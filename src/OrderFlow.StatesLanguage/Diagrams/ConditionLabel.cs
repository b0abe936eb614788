using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Diagrams;

/// <summary>Says what a choice rule tests, as briefly as an arrow needs it.</summary>
public static class ConditionLabel
{
    private static readonly Dictionary<string, string> Signs = new()
    {
        ["Equals"] = "=",
        ["LessThan"] = "<",
        ["LessThanEquals"] = "<=",
        ["GreaterThan"] = ">",
        ["GreaterThanEquals"] = ">=",
    };

    private static readonly string[] Kinds = ["String", "Numeric", "Timestamp", "Boolean"];

    /// <summary>The label of a rule: its comment, if it has one, otherwise its test.</summary>
    public static string Of(ChoiceRule rule)
    {
        if (rule.Comment is not null)
            return rule.Comment;
        return rule.Expression is not null ? Of(rule.Expression) : Of(rule.Condition);
    }

    private static string Of(JToken? condition)
    {
        if (condition is not { Type: JTokenType.String })
            return condition?.ToString(Formatting.None) ?? "";
        return Code((string)condition!);
    }

    /// <summary>A text without the braces of an expression and without the beginning that most names have.</summary>
    internal static string Code(string text)
    {
        if (text.StartsWith("{%", StringComparison.Ordinal) && text.EndsWith("%}", StringComparison.Ordinal) && text.Length >= 4)
            text = text[2..^2];
        return text.Replace("$states.input.", "", StringComparison.Ordinal).Trim();
    }

    private static string Of(ChoiceExpression expression) => expression switch
    {
        AndExpression and => string.Join(" and ", and.Operands.Select(Operand)),
        OrExpression or => string.Join(" or ", or.Operands.Select(Operand)),
        NotExpression not => $"not {Operand(not.Operand)}",
        DataTestExpression test => Of(test),
        _ => "",
    };

    private static string Operand(ChoiceExpression expression) =>
        expression is AndExpression or OrExpression ? $"({Of(expression)})" : Of(expression);

    private static string Of(DataTestExpression test)
    {
        var name = test.Operator.ToString();
        if (name.StartsWith("Is", StringComparison.Ordinal))
            return $"{test.Variable} is {(test.Value is JValue { Value: false } ? "not " : "")}{name[2..].ToLowerInvariant()}";
        var isPath = name.EndsWith("Path", StringComparison.Ordinal);
        if (isPath)
            name = name[..^4];
        foreach (var kind in Kinds)
            if (name.StartsWith(kind, StringComparison.Ordinal) && Signs.TryGetValue(name[kind.Length..], out var sign))
                return $"{test.Variable} {sign} {(isPath ? (string?)test.Value : test.Value.ToString(Formatting.None))}";
        return $"{test.Variable} matches {test.Value.ToString(Formatting.None)}";
    }
}
