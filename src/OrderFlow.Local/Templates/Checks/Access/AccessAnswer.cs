namespace OrderFlow.Local.Templates.Checks.Access;

/// <summary>What a statement says to a call.</summary>
/// <param name="IsAllowed">Whether it is about the call.</param>
/// <param name="Wider">What it is about besides, as the end of a sentence; null when it is about exactly the call.</param>
internal sealed record AccessAnswer(bool IsAllowed, string? Wider)
{
    public static AccessAnswer No { get; } = new(false, null);

    public static AccessAnswer Exactly { get; } = new(true, null);
}
