namespace Amazon.EventBridge.Model;

/// <summary>What a request to an API destination or an API Gateway has besides its body.</summary>
public class HttpParameters
{
    /// <summary>The headers.</summary>
    public Dictionary<string, string> HeaderParameters { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>The values of the path's wildcards, in their order.</summary>
    public List<string> PathParameterValues { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>The query parameters.</summary>
    public Dictionary<string, string> QueryStringParameters { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
