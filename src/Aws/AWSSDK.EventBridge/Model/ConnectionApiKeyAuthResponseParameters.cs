namespace Amazon.EventBridge.Model;

/// <summary>The name of an API key.</summary>
public class ConnectionApiKeyAuthResponseParameters
{
    /// <summary>The name of the header.</summary>
    public string ApiKeyName { get; set; }
}
