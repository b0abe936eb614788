namespace Amazon.EventBridge.Model;

/// <summary>What requests have besides.</summary>
public class ConnectionHttpParameters
{
    /// <summary>Headers.</summary>
    public List<ConnectionHeaderParameter> HeaderParameters { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Query parameters.</summary>
    public List<ConnectionQueryStringParameter> QueryStringParameters { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Members of the body.</summary>
    public List<ConnectionBodyParameter> BodyParameters { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
