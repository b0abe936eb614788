using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.ServiceProtocols;

/// <summary>The AWS REST-JSON protocol of a service: an operation is a method and a path, responses are JSON objects.</summary>
/// <seealso href="https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html"/>
internal sealed class RestProtocol(Service service, ServiceExceptions exceptions)
{
    // Answers and errors are JSON as in the other protocol.
    private readonly JsonProtocol _answers = new(service, null, "1.1", JsonNamingPolicy.CamelCase, exceptions);

    public Service Service => service;

    /// <summary>How a request of an operation is sent and its response read.</summary>
    /// <typeparam name="TResponse">The response.</typeparam>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path; a member's name in braces, in camel case, stands for its value.</param>
    public InvokeOptions Invoke<TResponse>(string method, string path)
        where TResponse : AmazonWebServiceResponse, new() => new()
        {
            RequestMarshaller = new RestRequestMarshaller(this, method, path),
            ResponseUnmarshaller = new JsonResponseReader<TResponse>(_answers),
        };
}
