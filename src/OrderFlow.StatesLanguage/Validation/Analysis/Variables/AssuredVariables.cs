using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata.Syntax;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Variables;

/// <summary>The variables that are certainly assigned once a choice rule has held, or has not: <c>$exists($total)</c>, <c>IsPresent</c>.</summary>
internal static class AssuredVariables
{
    // Nested deeper, conditions are not looked into.
    private const int DeepestCondition = 40;

    /// <summary>The variables that are assigned when a rule gives a result.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="condition">Its condition when it has one, of JSONata.</param>
    /// <param name="holds">The result.</param>
    /// <param name="paths">The paths of the definition.</param>
    public static IEnumerable<string> By(JObject rule, JsonataSyntax? condition, bool holds, ParsedPaths paths) =>
        condition is not null ? In(condition, holds, depth: 0) : In(rule, holds, paths);

    private static IEnumerable<string> In(JsonataSyntax condition, bool holds, int depth) => depth > DeepestCondition ? [] : condition switch
    {
        BlockSyntax { Expressions: [var inner] } => In(inner, holds, depth + 1),
        CallSyntax { Procedure: VariableSyntax { Name: "not" }, Arguments: [var inner] } => In(inner, !holds, depth + 1),
        CallSyntax call when holds && PresenceTests.Argument(call) is { } tested && PresenceTests.Root(tested) is { } name => [name],
        BinarySyntax { Operator: var sign } both when sign == (holds ? "and" : "or") => In(both.Left, holds, depth + 1).Concat(In(both.Right, holds, depth + 1)),
        _ => [],
    };

    private static IEnumerable<string> In(JObject rule, bool holds, ParsedPaths paths)
    {
        if (rule["Not"] is JObject negated)
            return In(negated, !holds, paths);
        if (rule[holds ? "And" : "Or"] is JArray all)
            return all.OfType<JObject>().SelectMany(test => In(test, holds, paths));
        return rule["IsPresent"] is JValue { Value: bool expected } && expected == holds && rule["Variable"] is JValue { Value: string path }
            ? paths.VariablesIn(path)
            : [];
    }
}
