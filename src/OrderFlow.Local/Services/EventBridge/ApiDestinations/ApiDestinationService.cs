using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.EventBridge.Connections;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.EventBridge.ApiDestinations;

/// <summary>API destinations.</summary>
internal sealed class ApiDestinationService(LocalStore store, ConnectionService connections, LocalAccount account, TimeProvider time) : IDisposable
{
    private const string Kind = "api-destination/";
    private static readonly string[] Methods = ["POST", "GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"];
    private readonly Catalog<ApiDestinationDefinition> destinations = new(store, "events.apiDestination");

    public IReadOnlyList<ApiDestinationDefinition> All => [.. destinations.All.Select(entry => entry.Value)];

    public ApiDestinationDefinition? Find(string name) => destinations.Find(name);

    public ApiDestinationDefinition Existing(string name) => Find(name) ?? throw ServiceException.NotFound($"An api-destination '{name}' does not exist.");

    /// <summary>Whether an ARN is that of an API destination.</summary>
    public static bool IsOne(Arn arn) => arn.Service == "events" && arn.After(Kind) is not null;

    /// <summary>The destination of an ARN, or null: also when another of the same name has taken its place.</summary>
    public ApiDestinationDefinition? OfArn(string arn) =>
        Arn.Parse(arn)?.After(Kind)?.Split('/') is [var name, ..] && Find(name) is { } destination && destination.Arn == arn ? destination : null;

    /// <summary>How many deliveries to a target may begin within a second; null when it is no API destination.</summary>
    public int? RateOf(string targetArn) => targetArn.Contains(Kind, StringComparison.Ordinal) ? OfArn(targetArn)?.InvocationRateLimitPerSecond : null;

    /// <summary>INACTIVE when the connection is gone or not authorized.</summary>
    public string State(ApiDestinationDefinition destination) =>
        connections.OfArn(destination.ConnectionArn) is null or { State: ConnectionDefinition.Deauthorized } ? "INACTIVE" : "ACTIVE";

    /// <summary>Creates a destination, or changes the one of the same name.</summary>
    /// <exception cref="ServiceException">ValidationException, or ResourceNotFoundException for the connection.</exception>
    public async Task<ApiDestinationDefinition> PutAsync(ApiDestinationDefinition wanted)
    {
        EventBridgeNames.Check(wanted.Name, "name");
        if (!Methods.Contains(wanted.HttpMethod))
            throw ServiceException.Validation($"1 validation error detected: Value '{wanted.HttpMethod}' at 'httpMethod' failed to satisfy constraint: Member must satisfy enum value set: [{string.Join(", ", Methods)}]");
        if (wanted.InvocationRateLimitPerSecond < 1)
            throw ServiceException.Validation($"1 validation error detected: Value '{wanted.InvocationRateLimitPerSecond}' at 'invocationRateLimitPerSecond' failed to satisfy constraint: Member must have value greater than or equal to 1");
        HttpEndpoints.Check(wanted.InvocationEndpoint, "InvocationEndpoint");
        if (connections.OfArn(wanted.ConnectionArn) is null)
            throw ServiceException.NotFound($"Connection '{wanted.ConnectionArn}' does not exist.");
        var now = time.GetUtcNow();
        var before = Find(wanted.Name);
        var destination = wanted with
        {
            Arn = before?.Arn ?? account.Arn("events", $"{Kind}{wanted.Name}/{Guid.NewGuid()}"),
            CreationTime = before?.CreationTime ?? now,
            LastModifiedTime = now,
        };
        await destinations.PutAsync(destination.Name, destination);
        return destination;
    }

    public async Task DeleteAsync(string name)
    {
        Existing(name);
        await destinations.RemoveAsync(name);
    }

    public void Dispose() => destinations.Dispose();
}
