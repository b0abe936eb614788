namespace OrderFlow.StatesLanguage.Model;

/// <summary>What a JSONPath choice rule tests.</summary>
/// <seealso href="https://states-language.net/#choice-state"/>
public abstract record ChoiceExpression : DefinitionPart
{
    /// <summary>A description for people, or <see langword="null"/>; that of the outermost expression is <see cref="ChoiceRule.Comment"/>.</summary>
    public string? Comment { get; init; }
}
