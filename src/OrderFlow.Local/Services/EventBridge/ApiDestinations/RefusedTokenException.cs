namespace OrderFlow.Local.Services.EventBridge.ApiDestinations;

/// <summary>An authorization endpoint gave no access token.</summary>
/// <param name="status">What it answered with.</param>
/// <param name="isPassing">Whether it may give one later.</param>
internal sealed class RefusedTokenException(int status, bool isPassing)
    : Exception($"The authorization endpoint gave no access token; it answered with the HTTP status {status}.")
{
    public bool IsPassing { get; } = isPassing;
}
