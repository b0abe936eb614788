namespace Amazon.EventBridge.Model;

/// <summary>How access tokens are asked for.</summary>
public class UpdateConnectionOAuthRequestParameters
{
    /// <summary>The client.</summary>
    public UpdateConnectionOAuthClientRequestParameters ClientParameters { get; set; }

    /// <summary>The URL that gives tokens.</summary>
    public string AuthorizationEndpoint { get; set; }

    /// <summary>The method of the request for a token.</summary>
    public ConnectionOAuthHttpMethod HttpMethod { get; set; }

    /// <summary>What else the request for a token has.</summary>
    public ConnectionHttpParameters OAuthHttpParameters { get; set; }
}
