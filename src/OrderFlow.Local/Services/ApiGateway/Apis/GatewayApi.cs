using System.Collections.Concurrent;

namespace OrderFlow.Local.Services.ApiGateway.Apis;

/// <summary>An API: its routes and what belongs to them.</summary>
/// <remarks>Stages serve the API as the template has it now; deployments are known by their ids and hold no older version.</remarks>
/// <param name="Id">Its id, part of its URL.</param>
/// <param name="Name">Its name.</param>
/// <param name="Protocol">What kind of API it is.</param>
internal sealed record GatewayApi(string Id, string Name, ApiProtocolType Protocol)
{
    /// <summary>How the route of a WebSocket message is found, such as <c>$request.body.action</c>.</summary>
    public string RouteSelectionExpression { get; init; } = "$request.body.action";

    /// <summary>An HTTP API's answer to preflight requests, or null when routes have to.</summary>
    public CorsConfiguration? Cors { get; init; }

    /// <summary>The content types whose bodies a REST API passes on as base64.</summary>
    public IReadOnlyList<string> BinaryMediaTypes { get; init; } = [];

    /// <summary>The authorizer of methods that name none (SAM's DefaultAuthorizer), or null.</summary>
    public string? DefaultAuthorizerId { get; init; }

    /// <summary>What a REST API answers to OPTIONS where nothing else does (SAM's Cors), or null.</summary>
    public ApiRoute? Preflight { get; init; }

    /// <summary>Routes by key.</summary>
    public ConcurrentDictionary<string, ApiRoute> Routes { get; } = new();

    /// <summary>Paths of a REST API's resources by id.</summary>
    public ConcurrentDictionary<string, string> Resources { get; } = new();

    /// <summary>Integrations that routes name by id.</summary>
    public ConcurrentDictionary<string, ApiIntegration> Integrations { get; } = new();

    public ConcurrentDictionary<string, ApiAuthorizer> Authorizers { get; } = new();

    public ConcurrentDictionary<string, ApiStage> Stages { get; } = new();

    public ConcurrentDictionary<string, GatewayResponse> GatewayResponses { get; } = new();

    /// <summary>Adds a route, in place of another with its key; with SAM's Cors its path answers OPTIONS too.</summary>
    public void Add(ApiRoute route)
    {
        Routes[route.Key] = route;
        if (Preflight is not null && route is { Path: { } path, Method: not "OPTIONS" })
            Routes.TryAdd($"OPTIONS {path}", Preflight with { Key = $"OPTIONS {path}", Method = "OPTIONS", Path = path });
    }

    public string RootResourceId => ApiIds.OfPart(Id, "/");

    /// <summary>The route for a request, and the values of its path parameters; null when there is none.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path after the stage, in segments.</param>
    public (ApiRoute Route, Dictionary<string, string> Parameters)? Match(string method, IReadOnlyList<string> path)
    {
        var matching = Routes.Values
            .Select(route => (Route: route, Parameters: route.Path?.Match(path)!))
            .Where(match => match.Parameters is not null && (Protocol == ApiProtocolType.Rest || Serves(match.Route, method)))
            .OrderBy(match => match.Route.Path, Comparer<RoutePath?>.Create((one, other) => RoutePath.CompareSpecificity(one!, other!)))
            .ThenBy(match => match.Route.Method == ApiRoute.AnyMethod)
            .ToList();
        // In a REST API the path finds the resource, and only then the method one of its methods.
        var found = matching.FirstOrDefault(match => Serves(match.Route, method) && match.Route.Path!.Text == matching[0].Route.Path!.Text);
        return found.Route is not null ? found
            : Protocol == ApiProtocolType.Http && Routes.TryGetValue(ApiRoute.Default, out var rest) ? (rest, [])
            : null;
    }

    public ApiIntegration? IntegrationOf(ApiRoute route) =>
        route.Integration ?? (route.IntegrationId is { } id ? Integrations.GetValueOrDefault(id) : null);

    private static bool Serves(ApiRoute route, string method) => route.Method == ApiRoute.AnyMethod || route.Method == method;
}
