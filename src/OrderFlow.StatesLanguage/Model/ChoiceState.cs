namespace OrderFlow.StatesLanguage.Model;

/// <summary>Branches: the first rule that holds says which state follows.</summary>
/// <seealso href="https://states-language.net/#choice-state"/>
public sealed record ChoiceState : AssigningState
{
    /// <inheritdoc/>
    public override StateType Type => StateType.Choice;

    /// <summary>The rules, in order; at least one.</summary>
    public IReadOnlyList<ChoiceRule> Choices { get; init => field = [.. value]; } = [];

    /// <summary>The state that follows when no rule holds; absent means the error <c>States.NoChoiceMatched</c>.</summary>
    public string? Default { get; init; }
}
