using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Choices;

/// <summary>Reads what choice rules ask.</summary>
internal static class ChoiceTests
{
    // Deeper conditions are taken as a whole.
    private const int DeepestCondition = 40;

    private static readonly (string Ending, Outcomes Holds)[] Comparisons =
    [
        ("LessThanEquals", Outcomes.Less | Outcomes.Equal),
        ("GreaterThanEquals", Outcomes.Greater | Outcomes.Equal),
        ("LessThan", Outcomes.Less),
        ("GreaterThan", Outcomes.Greater),
        ("Equals", Outcomes.Equal),
    ];

    /// <summary>The test of a rule in JSONata.</summary>
    public static ChoiceTest Of(JsonataSyntax condition) => Of(condition, depth: 0);

    /// <summary>The test of a rule in JSONPath, or null when it combines several.</summary>
    public static ChoiceTest? Of(JObject rule)
    {
        if (rule["Not"] is JObject negated)
            return Of(negated)?.Negated;
        var variable = (string?)rule["Variable"];
        foreach (var field in rule.Properties())
        {
            if (variable is null || field.Value is not JValue value)
                continue;
            if (value.Value is bool expected && (field.Name.StartsWith("Is", StringComparison.Ordinal) || field.Name == "BooleanEquals"))
            {
                var test = new ChoiceTest($"{variable} {field.Name}", Outcomes.Equal);
                return expected ? test : test.Negated;
            }

            var name = field.Name.EndsWith("Path", StringComparison.Ordinal) ? field.Name[..^4] : field.Name;
            foreach (var (ending, holds) in Comparisons)
                if (name.EndsWith(ending, StringComparison.Ordinal))
                    return new ChoiceTest($"{variable} {name[..^ending.Length]} {(name.Length < field.Name.Length ? "at " : "")}{value.ToString(Formatting.None)}", holds);
        }

        return null;
    }

    private static ChoiceTest Of(JsonataSyntax condition, int depth) => condition switch
    {
        _ when depth > DeepestCondition => new ChoiceTest(condition.ToString(), Outcomes.Equal),
        LiteralSyntax literal when literal.Value.IsBoolean => literal.Value.AsBoolean() ? ChoiceTest.Always : ChoiceTest.Always.Negated,
        BlockSyntax { Expressions: [var inner] } => Of(inner, depth + 1),
        CallSyntax { Procedure: VariableSyntax { Name: "not" }, Arguments: [var inner] } => Of(inner, depth + 1).Negated,
        BinarySyntax binary when Holds(binary.Operator) is { } holds => new ChoiceTest($"{binary.Left} : {binary.Right}", holds),
        _ => new ChoiceTest(condition.ToString(), Outcomes.Equal),
    };

    private static Outcomes? Holds(string sign) => sign switch
    {
        "=" => Outcomes.Equal,
        "!=" => Outcomes.Less | Outcomes.Greater,
        "<" => Outcomes.Less,
        "<=" => Outcomes.Less | Outcomes.Equal,
        ">" => Outcomes.Greater,
        ">=" => Outcomes.Greater | Outcomes.Equal,
        _ => null,
    };
}
