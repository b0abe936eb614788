using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Model;

/// <summary>Compares the value at a path.</summary>
/// <seealso href="https://states-language.net/#choice-state"/>
public sealed record DataTestExpression : ChoiceExpression
{
    /// <summary>The path of the value.</summary>
    public required string Variable { get; init; }

    /// <summary>The comparison.</summary>
    public required ComparisonOperator Operator { get; init; }

    /// <summary>What it is compared with: a constant, or a path for the operators that end in <c>Path</c>.</summary>
    public required JToken Value { get; init; }
}
