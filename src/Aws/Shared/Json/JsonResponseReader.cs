using System.Net;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.ServiceProtocols;

/// <summary>Reads a response, or the error that came in its place.</summary>
/// <typeparam name="TResponse">The response.</typeparam>
internal sealed class JsonResponseReader<TResponse>(JsonProtocol protocol) : JsonResponseUnmarshaller
    where TResponse : AmazonWebServiceResponse, new()
{
    public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext input)
    {
        var body = Read(input);
        return body.Length == 0 ? new TResponse() : JsonSerializer.Deserialize<TResponse>(body, protocol.Options);
    }

    public override AmazonServiceException UnmarshallException(JsonUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
    {
        var body = Read(input);
        var exception = protocol.Exceptions.Create(JsonError.Read(body, input.ResponseData), innerException, statusCode);
        JsonError.ReadMembers(body, exception);
        return exception;
    }

    private static byte[] Read(JsonUnmarshallerContext input)
    {
        using var body = new MemoryStream();
        input.Stream.CopyTo(body);
        return body.ToArray();
    }
}
