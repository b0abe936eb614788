namespace Amazon.EventBridge.Model;

/// <summary>A client of an authorization server.</summary>
public class ConnectionOAuthClientResponseParameters
{
    /// <summary>The client's id.</summary>
    public string ClientID { get; set; }
}
