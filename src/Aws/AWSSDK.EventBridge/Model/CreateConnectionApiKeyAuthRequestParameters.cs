namespace Amazon.EventBridge.Model;

/// <summary>An API key.</summary>
public class CreateConnectionApiKeyAuthRequestParameters
{
    /// <summary>The name of the header.</summary>
    public string ApiKeyName { get; set; }

    /// <summary>The key.</summary>
    public string ApiKeyValue { get; set; }
}
