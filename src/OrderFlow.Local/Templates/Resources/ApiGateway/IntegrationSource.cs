using System.Globalization;
using Newtonsoft.Json.Linq;
using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Integrations;
using OrderFlow.Local.Services.ApiGateway.Mapping;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>An integration as templates and OpenAPI documents describe it, under three spellings of the same names.</summary>
/// <param name="Place">Where it stands; errors name it.</param>
/// <param name="Type">Such as <c>AWS_PROXY</c>.</param>
internal sealed record IntegrationSource(ResourceProperties Place, string Type)
{
    public string? Uri { get; init; }

    public string? Subtype { get; init; }

    public string? HttpMethod { get; init; }

    public string? PayloadFormatVersion { get; init; }

    public string? PassthroughBehavior { get; init; }

    public int? TimeoutInMillis { get; init; }

    public IReadOnlyDictionary<string, string> RequestParameters { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> RequestTemplates { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<IntegrationResponse> Responses { get; init; } = [];

    /// <summary>The integration for an API of a protocol.</summary>
    /// <exception cref="TemplateException">It is not served, or not complete.</exception>
    public ApiIntegration Read(ApiProtocolType protocol)
    {
        try
        {
            return Integration(protocol);
        }
        catch (FormatException error)
        {
            throw Place.Error(error.Message, error);
        }
    }

    private ApiIntegration Integration(ApiProtocolType protocol) => Type.ToUpperInvariant() switch
    {
        "AWS_PROXY" when Subtype is not null => Service(protocol),
        "AWS_PROXY" => new ApiIntegration(IntegrationType.LambdaProxy)
        {
            Uri = IntegrationUri.FunctionArn(Uri ?? throw Place.Error("the integration has no URI."))
                ?? throw Place.Error($"the integration calls {Uri}; with AWS_PROXY functions are served."),
            PayloadFormatVersion = Format(protocol),
            Timeout = Timeout(protocol),
        },
        "MOCK" => new ApiIntegration(IntegrationType.Mock)
        {
            PassthroughBehavior = PassthroughBehavior?.ToUpperInvariant() ?? "WHEN_NO_MATCH",
            RequestTemplates = RequestTemplates.ToDictionary(template => template.Key, template => MappingTemplate.Parse(template.Value)),
            Responses = Responses,
        },
        "HTTP_PROXY" => new ApiIntegration(IntegrationType.HttpProxy)
        {
            Uri = Uri ?? throw Place.Error("the integration has no URI."),
            HttpMethod = HttpMethod?.ToUpperInvariant() ?? ApiRoute.AnyMethod,
            RequestParameters = RequestParameters,
            Timeout = Timeout(protocol),
        },
        _ => throw Place.Error($"integrations of the type {Type} are not served; AWS_PROXY, HTTP_PROXY and MOCK are."),
    };

    private ApiIntegration Service(ApiProtocolType protocol)
    {
        if (protocol != ApiProtocolType.Http || !ServiceIntegration.Subtypes.TryGetValue(Subtype!, out var names))
            throw Place.Error($"the integration subtype {Subtype} is not served; HTTP APIs have {string.Join(", ", ServiceIntegration.Subtypes.Keys)}.");
        if (names.Required.FirstOrDefault(name => !RequestParameters.ContainsKey(name)) is { } missing)
            throw Place.Error($"the integration {Subtype} needs the request parameter {missing}.");
        if (RequestParameters.Keys.FirstOrDefault(name => !names.Required.Contains(name) && !names.Optional.Contains(name)) is { } unknown)
            throw Place.Error($"the integration {Subtype} has no request parameter {unknown}.");
        return new ApiIntegration(IntegrationType.ServiceProxy)
        {
            Subtype = Subtype,
            Arguments = RequestParameters.ToDictionary(parameter => parameter.Key, parameter => ParameterMapping.Parse(parameter.Value)),
            Timeout = Timeout(protocol),
        };
    }

    private string Format(ApiProtocolType protocol)
    {
        var version = PayloadFormatVersion ?? (protocol == ApiProtocolType.Http ? "2.0" : "1.0");
        return version is "1.0" or "2.0" ? version : throw Place.Error($"the payload format version {version} is neither 1.0 nor 2.0.");
    }

    private TimeSpan Timeout(ApiProtocolType protocol)
    {
        var longest = protocol == ApiProtocolType.Http ? 30_000 : 29_000;
        var milliseconds = TimeoutInMillis ?? longest;
        return milliseconds >= 50 && milliseconds <= longest
            ? TimeSpan.FromMilliseconds(milliseconds)
            : throw Place.Error(FormattableString.Invariant($"the timeout of {milliseconds} ms is not one from 50 to {longest}."));
    }

    /// <summary>One response of a mock.</summary>
    public static IntegrationResponse Response(ResourceProperties place, string status, string? pattern, IReadOnlyDictionary<string, string> parameters, IReadOnlyDictionary<string, string> templates)
    {
        if (!int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var code) || code is < 200 or > 599)
            throw place.Error($"the status code {status} is not one from 200 to 599.");
        try
        {
            return new IntegrationResponse(code, pattern is "default" ? null : RegularExpression.Check(place, pattern))
            {
                Headers = ResponseHeaders(place, parameters, "method.response.header."),
                Templates = templates.ToDictionary(template => template.Key, template => MappingTemplate.Parse(template.Value)),
            };
        }
        catch (FormatException error)
        {
            throw place.Error(error.Message, error);
        }
    }

    /// <summary>Headers of a response, whose names stand after a prefix.</summary>
    public static IReadOnlyDictionary<string, string> ResponseHeaders(ResourceProperties place, IReadOnlyDictionary<string, string> parameters, string prefix)
    {
        try
        {
            return parameters.ToDictionary(
                parameter => parameter.Key.StartsWith(prefix, StringComparison.Ordinal) ? parameter.Key[prefix.Length..] : throw new FormatException($"the response parameter {parameter.Key} is not served; {prefix}Name is."),
                parameter => HeaderMapping.Check(parameter.Value));
        }
        catch (FormatException error)
        {
            throw place.Error(error.Message, error);
        }
    }

    /// <summary>The texts of an object, where a template may also be a JSON object.</summary>
    public static IReadOnlyDictionary<string, string> Templates(ResourceProperties place, string name) =>
        (place.Structure(name)?.Values ?? []).Properties().ToDictionary(
            property => property.Name,
            property => property.Value is JContainer document ? document.ToString(Newtonsoft.Json.Formatting.None) : TemplateText.Scalar(property.Value) ?? "");
}
