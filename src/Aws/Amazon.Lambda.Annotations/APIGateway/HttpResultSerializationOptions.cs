using Amazon.Lambda.Core;

namespace Amazon.Lambda.Annotations.APIGateway;

/// <summary>How a response is written.</summary>
public class HttpResultSerializationOptions
{
    /// <summary>The kind of API.</summary>
    public enum ProtocolFormat
    {
        /// <summary>A REST API.</summary>
        RestApi,

        /// <summary>An HTTP API.</summary>
        HttpApi,
    }

    /// <summary>The payload format.</summary>
    public enum ProtocolVersion
    {
        /// <summary>Payload format 1.0.</summary>
        V1,

        /// <summary>Payload format 2.0.</summary>
        V2,
    }

    /// <summary>The kind of API.</summary>
    public ProtocolFormat Format { get; set; }

    /// <summary>The payload format.</summary>
    public ProtocolVersion Version { get; set; }

    /// <summary>The function's serializer, which writes bodies that are objects.</summary>
    public ILambdaSerializer Serializer { get; set; }
}
