namespace OrderFlow.StatesLanguage.Model;

/// <summary>Holds when its operand does not.</summary>
/// <seealso href="https://states-language.net/#choice-state"/>
public sealed record NotExpression : ChoiceExpression
{
    /// <summary>The operand.</summary>
    public required ChoiceExpression Operand { get; init; }
}
