namespace OrderFlow.StatesLanguage.Model;

/// <summary>Holds when all its operands hold.</summary>
/// <seealso href="https://states-language.net/#choice-state"/>
public sealed record AndExpression : ChoiceExpression
{
    /// <summary>The operands; at least one.</summary>
    public required IReadOnlyList<ChoiceExpression> Operands { get; init => field = [.. value]; }
}
