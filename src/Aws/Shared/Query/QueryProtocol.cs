using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.ServiceProtocols;

/// <summary>The AWS query protocol of a service: a request is a form, a response XML.</summary>
/// <seealso href="https://smithy.io/2.0/aws/protocols/aws-query-protocol.html"/>
internal sealed class QueryProtocol(Service service, ServiceExceptions exceptions)
{
    public Service Service => service;

    public ServiceExceptions Exceptions => exceptions;

    /// <summary>How a request of an operation is sent and its response read.</summary>
    /// <typeparam name="TResponse">The response.</typeparam>
    public InvokeOptions Invoke<TResponse>()
        where TResponse : AmazonWebServiceResponse, new() => new()
        {
            RequestMarshaller = new QueryRequestMarshaller(this),
            ResponseUnmarshaller = new XmlResponseReader<TResponse>(this),
        };
}
