using System.Text;
using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Limits;

/// <summary>How many bytes values have at least as JSON, as far as the definition shows.</summary>
internal sealed class PayloadSizes(DefinitionAnalysis analysis)
{
    // Deeper values count as nothing.
    private const int DeepestValue = 100;

    private const int Quotes = 2;

    /// <summary>The least size of what a template becomes.</summary>
    /// <param name="template">The template.</param>
    /// <param name="isConstant">Whether strings are taken as they are, although they look like expressions.</param>
    public double OfTemplate(JToken template, bool isConstant) => template switch
    {
        JObject members => Quotes + members.Properties().Sum(member => 1 + Text(member.Name) + OfTemplate(member.Value, isConstant)),
        JArray items => Quotes + items.Sum(item => 1 + OfTemplate(item, isConstant)),
        JValue { Value: string text } value => !isConstant && analysis.ExpressionOf(value) is { } expression ? Of(expression, 0) : Text(text),
        _ => 1,
    };

    private static double Of(JsonataSyntax syntax, int depth) => depth > DeepestValue ? 0 : syntax switch
    {
        LiteralSyntax literal => literal.Value.IsString ? Text(literal.Value.AsString()) : 1,
        ArraySyntax array => Quotes + array.Items.Sum(item => item is BinarySyntax { Operator: ".." } range ? Range(range) : Of(item, depth + 1)),
        ObjectSyntax members => Quotes + members.Pairs.Sum(pair => 1 + Of(pair.Key, depth + 1) + Of(pair.Value, depth + 1)),
        ConditionSyntax choice => Math.Min(Of(choice.Then, depth + 1), choice.Else is { } otherwise ? Of(otherwise, depth + 1) : 0),
        BlockSyntax { Expressions: [.., var last] } => Of(last, depth + 1),
        BinarySyntax { Operator: "&" } both => Math.Max(Quotes, Of(both.Left, depth + 1) + Of(both.Right, depth + 1) - Quotes),
        CallSyntax { Procedure: VariableSyntax { Name: "pad" }, Arguments: [_, var width, ..] } when ConstantNumbers.Of(width) is { } characters => Quotes + Math.Abs(characters),
        CallSyntax { Procedure: VariableSyntax { Name: "range" }, Arguments: [var first, var last, var step] }
            when ConstantNumbers.Of(first) is { } from && ConstantNumbers.Of(last) is { } to && ConstantNumbers.Of(step) is { } by and not 0 =>
            Numbers(Math.Max(0, Math.Floor((to - from) / by) + 1)),
        _ => 0,
    };

    private static double Range(BinarySyntax range) => ConstantNumbers.ItemsOf(range) is { } items ? Numbers(items) : 0;

    // So many different integers with a comma between each: all but the first ten have two digits, and so on.
    private static double Numbers(double items)
    {
        var bytes = items * Quotes;
        for (var shorter = 10.0; shorter < items; shorter *= 10)
            bytes += items - shorter;
        return bytes;
    }

    private static double Text(string text) => Quotes + Encoding.UTF8.GetByteCount(text);
}
