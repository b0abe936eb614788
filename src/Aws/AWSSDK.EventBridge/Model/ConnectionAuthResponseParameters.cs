namespace Amazon.EventBridge.Model;

/// <summary>The parameters of an authorization, without secrets.</summary>
public class ConnectionAuthResponseParameters
{
    /// <summary>For basic authorization.</summary>
    public ConnectionBasicAuthResponseParameters BasicAuthParameters { get; set; }

    /// <summary>For OAuth.</summary>
    public ConnectionOAuthResponseParameters OAuthParameters { get; set; }

    /// <summary>For an API key.</summary>
    public ConnectionApiKeyAuthResponseParameters ApiKeyAuthParameters { get; set; }

    /// <summary>What every request has besides.</summary>
    public ConnectionHttpParameters InvocationHttpParameters { get; set; }
}
