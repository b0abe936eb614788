using System.Reflection;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.ServiceProtocols;

/// <summary>Makes an HTTP request of an operation's request: its texts go into the path, its stream is the body.</summary>
internal sealed class RestRequestMarshaller(RestProtocol protocol, string method, string path) : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var request = new DefaultRequest(input, $"Amazon.{protocol.Service.ServiceId}") { HttpMethod = method, ResourcePath = path };
        request.Headers["x-amz-api-version"] = protocol.Service.Version;
        foreach (var member in input.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            if (member.PropertyType == typeof(string))
                AddToPath(request, member, (string)member.GetValue(input));
            else if (member.PropertyType == typeof(MemoryStream))
                AddBody(request, (MemoryStream)member.GetValue(input));
        }

        return request;
    }

    private static void AddToPath(DefaultRequest request, PropertyInfo member, string value)
    {
        if (string.IsNullOrEmpty(value))
            throw new AmazonClientException($"Request object does not have required field {member.Name} set");
        request.AddPathResource($"{{{JsonNamingPolicy.CamelCase.ConvertName(member.Name)}}}", value);
    }

    private static void AddBody(DefaultRequest request, MemoryStream body)
    {
        request.Headers["Content-Type"] = "application/octet-stream";
        request.Content = body?.ToArray() ?? [];
    }
}
