using System.Net;

namespace Amazon.Lambda.Annotations.APIGateway;

/// <summary>An HTTP response with its own status and headers.</summary>
public interface IHttpResult
{
    /// <summary>The status.</summary>
    HttpStatusCode StatusCode { get; }

    /// <summary>Writes the response as API Gateway reads it.</summary>
    Stream Serialize(HttpResultSerializationOptions options);

    /// <summary>Adds a header, or a further value to one.</summary>
    IHttpResult AddHeader(string name, string value);
}
