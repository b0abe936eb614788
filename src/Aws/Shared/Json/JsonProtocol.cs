using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.ServiceProtocols;

/// <summary>The AWS JSON protocol of a service: an operation is a header, request and response are JSON objects.</summary>
/// <seealso href="https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html"/>
internal sealed class JsonProtocol(Service service, string targetPrefix, string version, JsonNamingPolicy naming, ServiceExceptions exceptions)
{
    private static readonly HashSet<string> _responseFrame = [nameof(AmazonWebServiceResponse.ResponseMetadata), nameof(AmazonWebServiceResponse.ContentLength), nameof(AmazonWebServiceResponse.HttpStatusCode)];

    /// <summary>How shapes are written and read.</summary>
    public JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = naming,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new ConstantClassConverterFactory(), new EpochSecondsConverter(), new MemoryStreamConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutFrame, LeaveOutEmptyCollections } },
    };

    public Service Service => service;

    public ServiceExceptions Exceptions => exceptions;

    public string ContentType { get; } = $"application/x-amz-json-{version}";

    /// <summary>The operation's name in the header, such as "AWSEvents.PutEvents".</summary>
    public string Target(string operation) => $"{targetPrefix}.{operation}";

    /// <summary>How a request of an operation is sent and its response read.</summary>
    /// <typeparam name="TResponse">The response.</typeparam>
    /// <param name="hostPrefix">What stands before the host name; null for most operations.</param>
    public InvokeOptions Invoke<TResponse>(string hostPrefix = null)
        where TResponse : AmazonWebServiceResponse, new() => new()
        {
            RequestMarshaller = new JsonRequestMarshaller(this, hostPrefix),
            ResponseUnmarshaller = new JsonResponseReader<TResponse>(this),
        };

    private static void LeaveOutFrame(JsonTypeInfo type)
    {
        if (!typeof(AmazonWebServiceResponse).IsAssignableFrom(type.Type))
            return;
        foreach (var frame in type.Properties.Where(property => property.AttributeProvider is System.Reflection.MemberInfo member && _responseFrame.Contains(member.Name)).ToList())
            type.Properties.Remove(frame);
    }

    private static void LeaveOutEmptyCollections(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => typeof(System.Collections.ICollection).IsAssignableFrom(property.PropertyType)))
        {
            // With InitializeCollections each collection is there from the start, so that an empty one says nothing.
            property.ShouldSerialize = (_, value) => value is System.Collections.ICollection items && (items.Count > 0 || !AWSConfigs.InitializeCollections);
        }
    }
}
