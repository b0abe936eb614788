namespace Amazon.EventBridge.Model;

/// <summary>A client of an authorization server.</summary>
public class CreateConnectionOAuthClientRequestParameters
{
    /// <summary>The client's id.</summary>
    public string ClientID { get; set; }

    /// <summary>The client's secret.</summary>
    public string ClientSecret { get; set; }
}
