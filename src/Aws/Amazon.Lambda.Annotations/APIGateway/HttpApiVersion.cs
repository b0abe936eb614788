namespace Amazon.Lambda.Annotations.APIGateway;

/// <summary>The payload format of an HTTP API.</summary>
public enum HttpApiVersion
{
    /// <summary>Payload format 1.0, the same as of a REST API.</summary>
    V1,

    /// <summary>Payload format 2.0.</summary>
    V2,
}
