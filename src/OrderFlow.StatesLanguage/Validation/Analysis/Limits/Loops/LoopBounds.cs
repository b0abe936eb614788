using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata.Syntax;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Analysis.Flow;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Rules;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Limits.Loops;

/// <summary>
/// Whether anything in a loop can bound it: a count, a list that gets shorter, a mark of the next page, a moment. What only a task knows bounds nothing that can be seen.
/// </summary>
internal static class LoopBounds
{
    private static readonly string[] CountingFunctions = ["count", "append", "now", "millis", "toMillis", "sum", "exists", "range", "partition", "filter", "random"];

    private static readonly string[] CountingIntrinsics =
        ["States.MathAdd", "States.ArrayLength", "States.ArrayPartition", "States.ArrayGetItem", "States.ArrayRange", "States.ArrayContains", "States.MathRandom"];

    /// <summary>Whether something bounds a loop, as far as the definition shows.</summary>
    public static bool Exist(Loop loop, Outline outline) => loop.States.Any(state => IsBounding(state, outline));

    private static bool IsBounding(OutlineState state, Outline outline) =>
        state.Type is StateType.Choice && state.Fields.Exists(Tests)
        || state.Type is not StateType.Task && state.Fields.Exists(Changes)
        || state.Fields.Exists(field => Templates.Strings(field.Value).Any(text => Counts((string)text!, state, text, outline)));

    // A presence, a null or a moment that ends a loop is that of the last page or of a deadline.
    private static bool Tests(OutlineField field) =>
        field.Name is "IsPresent" or "IsNull" || field.Name.StartsWith("Timestamp", StringComparison.Ordinal);

    // What is neither asked nor answered by anybody else makes the loop go on to something.
    private static bool Changes(OutlineField field) => field.Name is "Assign" or "Output" or "Parameters" or "Result";

    private static bool Counts(string text, OutlineState state, JToken token, Outline outline) => state.Language is QueryLanguage.Jsonata
        ? outline.Analysis.ExpressionOf(token) is { } expression && expression.DescendantsAndSelf().Any(node => Counts(node, state.Type is StateType.Choice))
        : CountingIntrinsics.Any(name => text.Contains(name, StringComparison.Ordinal)) || text.Contains("RetryCount", StringComparison.Ordinal) || text.Contains('[', StringComparison.Ordinal);

    private static bool Counts(JsonataSyntax node, bool isChoice) => node switch
    {
        BinarySyntax { Operator: "+" or "-" or "*" or "/" or "in" } => true,
        BinarySyntax { Operator: "=" or "!=" } comparison when isChoice => comparison.Right is LiteralSyntax literal && literal.Value.IsNull,
        CallSyntax { Procedure: VariableSyntax function } => CountingFunctions.Contains(function.Name),
        PredicateSyntax => true,
        _ => false,
    };
}
