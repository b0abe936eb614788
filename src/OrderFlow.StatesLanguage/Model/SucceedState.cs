namespace OrderFlow.StatesLanguage.Model;

/// <summary>Ends its graph successfully.</summary>
/// <seealso href="https://states-language.net/#succeed-state"/>
public sealed record SucceedState : OutputState
{
    /// <inheritdoc/>
    public override StateType Type => StateType.Succeed;
}
