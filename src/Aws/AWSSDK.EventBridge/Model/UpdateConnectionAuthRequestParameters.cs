namespace Amazon.EventBridge.Model;

/// <summary>The secrets of a changed connection: those of its type of authorization.</summary>
public class UpdateConnectionAuthRequestParameters
{
    /// <summary>For basic authorization.</summary>
    public UpdateConnectionBasicAuthRequestParameters BasicAuthParameters { get; set; }

    /// <summary>For OAuth.</summary>
    public UpdateConnectionOAuthRequestParameters OAuthParameters { get; set; }

    /// <summary>For an API key.</summary>
    public UpdateConnectionApiKeyAuthRequestParameters ApiKeyAuthParameters { get; set; }

    /// <summary>What every request has besides.</summary>
    public ConnectionHttpParameters InvocationHttpParameters { get; set; }
}
