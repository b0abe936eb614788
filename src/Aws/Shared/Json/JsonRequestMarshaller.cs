using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.ServiceProtocols;

/// <summary>Makes an HTTP request of any operation's request: the operation is the name of its type.</summary>
internal sealed class JsonRequestMarshaller(JsonProtocol protocol, string hostPrefix) : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var operation = input.GetType().Name[..^"Request".Length];
        var request = new DefaultRequest(input, $"Amazon.{protocol.Service.ServiceId}")
        {
            HttpMethod = "POST",
            ResourcePath = "/",
            Content = JsonSerializer.SerializeToUtf8Bytes(input, input.GetType(), protocol.Options),
        };
        request.Headers["X-Amz-Target"] = protocol.Target(operation);
        request.Headers["Content-Type"] = protocol.ContentType;
        request.Headers["x-amz-api-version"] = protocol.Service.Version;
        if (hostPrefix is not null)
            request.HostPrefix = hostPrefix;
        return request;
    }
}
