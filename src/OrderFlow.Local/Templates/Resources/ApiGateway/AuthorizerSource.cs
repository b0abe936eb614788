using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Authorizers;
using OrderFlow.Local.Services.ApiGateway.Integrations;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>A Lambda authorizer as templates and OpenAPI documents describe it.</summary>
/// <param name="Place">Where it stands; errors name it.</param>
/// <param name="Type"><c>TOKEN</c> or <c>REQUEST</c>, in any case.</param>
/// <param name="Uri">The function.</param>
internal sealed record AuthorizerSource(ResourceProperties Place, string Type, string Uri)
{
    private const int DefaultCacheSeconds = 300;
    private const int LongestCacheSeconds = 3_600;

    public IReadOnlyList<string> IdentitySources { get; init; } = [];

    public string? ValidationExpression { get; init; }

    public int? CacheSeconds { get; init; }

    public string? PayloadFormatVersion { get; init; }

    public bool SimpleResponses { get; init; }

    /// <summary>The sources in a text with commas.</summary>
    public static IReadOnlyList<string> Split(string? sources) => (sources ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <exception cref="TemplateException">It is not served, or not complete.</exception>
    public ApiAuthorizer Read(string id, string name, ApiProtocolType protocol)
    {
        var type = Type.ToUpperInvariant() switch
        {
            "TOKEN" when protocol == ApiProtocolType.Rest => AuthorizerType.Token,
            "REQUEST" => AuthorizerType.Request,
            _ => throw Place.Error($"authorizers of the type {Type} are not served; Lambda authorizers are (TOKEN in REST APIs, REQUEST)."),
        };
        // A REST API remembers a decision for five minutes unless it is told otherwise; an HTTP API does not.
        var seconds = CacheSeconds ?? (protocol == ApiProtocolType.Rest ? DefaultCacheSeconds : 0);
        if (seconds is < 0 or > LongestCacheSeconds)
            throw Place.Error(FormattableString.Invariant($"the time to live of {seconds} s is not one from 0 to {LongestCacheSeconds}."));
        if (IdentitySources.Count == 0 && (type == AuthorizerType.Token || (seconds > 0 && protocol == ApiProtocolType.Rest)))
            throw Place.Error("the authorizer needs an identity source.");
        try
        {
            return new ApiAuthorizer(id, name, type, IntegrationUri.FunctionArn(Uri) ?? throw Place.Error($"the authorizer calls {Uri}, which is no function."))
            {
                IdentitySources = [.. IdentitySources.Select(IdentitySource.Check)],
                ValidationExpression = RegularExpression.Check(Place, ValidationExpression),
                CacheFor = TimeSpan.FromSeconds(seconds),
                PayloadFormatVersion = PayloadFormatVersion ?? "1.0",
                SimpleResponses = SimpleResponses,
            };
        }
        catch (FormatException error)
        {
            throw Place.Error(error.Message, error);
        }
    }
}
