namespace OrderFlow.Local.Services.EventBridge.Connections;

/// <summary>How a connection gets access tokens.</summary>
/// <param name="AuthorizationEndpoint">The URL that gives tokens.</param>
/// <param name="HttpMethod">GET, POST or PUT.</param>
/// <param name="ClientId">The client's id.</param>
/// <param name="ClientSecret">The client's secret.</param>
/// <param name="Http">What else the request for a token has.</param>
internal sealed record OAuthClient(string AuthorizationEndpoint, string HttpMethod, string ClientId, string ClientSecret, ConnectionHttpParameters Http);
