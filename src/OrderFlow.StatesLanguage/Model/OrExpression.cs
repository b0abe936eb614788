namespace OrderFlow.StatesLanguage.Model;

/// <summary>Holds when one of its operands holds.</summary>
/// <seealso href="https://states-language.net/#choice-state"/>
public sealed record OrExpression : ChoiceExpression
{
    /// <summary>The operands; at least one.</summary>
    public required IReadOnlyList<ChoiceExpression> Operands { get; init => field = [.. value]; }
}
