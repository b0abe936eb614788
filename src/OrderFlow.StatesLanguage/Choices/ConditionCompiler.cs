using Newtonsoft.Json;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Choices;

/// <summary>Compiles the conditions of JSONPath choice rules.</summary>
internal static class ConditionCompiler
{
    private const string PathSuffix = "Path";

    public static ChoiceCondition Compile(ChoiceExpression expression) => expression switch
    {
        AndExpression and => new AndCondition([.. and.Operands.Select(Compile)]),
        OrExpression or => new OrCondition([.. or.Operands.Select(Compile)]),
        NotExpression not => new NotCondition(Compile(not.Operand)),
        DataTestExpression test => Compile(test),
        _ => throw new ArgumentException($"A condition cannot be {expression.GetType().Name}.", nameof(expression)),
    };

    private static ChoiceCondition Compile(DataTestExpression test)
    {
        var variable = JsonPath.Parse(test.Variable);
        var name = test.Operator.ToString();
        switch (test.Operator)
        {
            case ComparisonOperator.IsPresent:
                return new PresenceCondition(variable, Constant(test, JsonataKind.Boolean).AsBoolean());
            case ComparisonOperator.StringMatches:
                var pattern = new StringPattern(Constant(test, JsonataKind.String).AsString());
                return new TypeCondition(variable, value => value.TryGetString(out var text) && pattern.Matches(text), expected: true);
            case ComparisonOperator.IsNull or ComparisonOperator.IsNumeric or ComparisonOperator.IsString or ComparisonOperator.IsBoolean or ComparisonOperator.IsTimestamp:
                return new TypeCondition(variable, Test(test.Operator), Constant(test, JsonataKind.Boolean).AsBoolean());
        }

        var isPath = name.EndsWith(PathSuffix, StringComparison.Ordinal);
        var (kind, order) = Type(name);
        return new ComparisonCondition(
            variable,
            isPath ? JsonataValue.Undefined : Constant(test, kind),
            isPath ? JsonPath.Parse(Constant(test, JsonataKind.String).AsString()) : null,
            order,
            Relation(isPath ? name[..^PathSuffix.Length] : name));
    }

    private static Func<JsonataValue, bool> Test(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.IsNull => value => value.IsNull,
        ComparisonOperator.IsNumeric => value => value.IsNumber,
        ComparisonOperator.IsString => value => value.IsString,
        ComparisonOperator.IsBoolean => value => value.IsBoolean,
        _ => value => Timestamp.TryParse(value, out _),
    };

    private static (JsonataKind Kind, Func<JsonataValue, JsonataValue, int?> Order) Type(string name)
    {
        if (name.StartsWith("Numeric", StringComparison.Ordinal))
            return (JsonataKind.Number, Orders.OfNumbers);
        if (name.StartsWith("Boolean", StringComparison.Ordinal))
            return (JsonataKind.Boolean, Orders.OfBooleans);
        return (JsonataKind.String, name.StartsWith("Timestamp", StringComparison.Ordinal) ? Orders.OfTimestamps : Orders.OfStrings);
    }

    private static Func<int, bool> Relation(string name)
    {
        if (name.EndsWith("LessThanEquals", StringComparison.Ordinal))
            return order => order <= 0;
        if (name.EndsWith("GreaterThanEquals", StringComparison.Ordinal))
            return order => order >= 0;
        if (name.EndsWith("LessThan", StringComparison.Ordinal))
            return order => order < 0;
        return name.EndsWith("GreaterThan", StringComparison.Ordinal) ? order => order > 0 : order => order == 0;
    }

    private static JsonataValue Constant(DataTestExpression test, JsonataKind kind)
    {
        JsonataValue value = test.Value;
        return value.Kind == kind ? value : throw new ArgumentException($"{test.Operator} cannot compare with {test.Value.ToString(Formatting.None)}.", nameof(test));
    }
}
