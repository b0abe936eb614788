using System.Net;

namespace OrderFlow.Local.Services.EventBridge.ApiDestinations;

/// <summary>What an endpoint answered.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="RetryAfter">The header of that name, or null.</param>
/// <param name="Body">The body, as far as it was wanted.</param>
internal sealed record HttpAnswer(HttpStatusCode Status, string? RetryAfter, byte[] Body)
{
    public bool IsSuccess => (int)Status is >= 200 and < 300;
}
