namespace Amazon.EventBridge.Model;

/// <summary>A user name.</summary>
public class ConnectionBasicAuthResponseParameters
{
    /// <summary>The user name.</summary>
    public string Username { get; set; }
}
