namespace Amazon.EventBridge.Model;

/// <summary>The secrets of a new connection: those of its type of authorization.</summary>
public class CreateConnectionAuthRequestParameters
{
    /// <summary>For basic authorization.</summary>
    public CreateConnectionBasicAuthRequestParameters BasicAuthParameters { get; set; }

    /// <summary>For OAuth.</summary>
    public CreateConnectionOAuthRequestParameters OAuthParameters { get; set; }

    /// <summary>For an API key.</summary>
    public CreateConnectionApiKeyAuthRequestParameters ApiKeyAuthParameters { get; set; }

    /// <summary>What every request has besides.</summary>
    public ConnectionHttpParameters InvocationHttpParameters { get; set; }
}
