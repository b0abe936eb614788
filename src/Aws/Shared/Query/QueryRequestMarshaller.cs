using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.ServiceProtocols;

/// <summary>Makes an HTTP request of any operation's request: the operation is the name of its type.</summary>
internal sealed class QueryRequestMarshaller(QueryProtocol protocol) : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var request = new DefaultRequest(input, $"Amazon.{protocol.Service.ServiceId}") { HttpMethod = "POST", ResourcePath = "/" };
        request.Parameters["Action"] = input.GetType().Name[..^"Request".Length];
        request.Parameters["Version"] = protocol.Service.Version;
        QueryForm.Write(input, "", request.Parameters);
        return request;
    }
}
