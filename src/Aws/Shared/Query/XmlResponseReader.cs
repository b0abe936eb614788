using System.Net;
using System.Xml;
using System.Xml.Linq;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.ServiceProtocols;

/// <summary>Reads a response, or the error that came in its place.</summary>
/// <typeparam name="TResponse">The response.</typeparam>
internal sealed class XmlResponseReader<TResponse>(QueryProtocol protocol) : XmlResponseUnmarshaller
    where TResponse : AmazonWebServiceResponse, new()
{
    public override AmazonWebServiceResponse Unmarshall(XmlUnmarshallerContext input)
    {
        var root = XDocument.Load(input.Stream).Root;
        var response = new TResponse();
        if (Child(root, typeof(TResponse).Name[..^"Response".Length] + "Result") is { } result)
            XmlShape.Read(result, response);
        response.ResponseMetadata = new() { RequestId = Child(Child(root, "ResponseMetadata"), "RequestId")?.Value };
        return response;
    }

    public override AmazonServiceException UnmarshallException(XmlUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode) =>
        protocol.Exceptions.Create(ReadError(input), innerException, statusCode);

    private static ServiceError ReadError(XmlUnmarshallerContext input)
    {
        using var text = new StreamReader(input.Stream);
        var body = text.ReadToEnd();
        try
        {
            var root = XDocument.Parse(body).Root;
            var error = Child(root, "Error");
            var code = Child(error, "Code")?.Value;
            return new(code, code, Child(error, "Message")?.Value, Child(root, "RequestId")?.Value);
        }
        catch (XmlException)
        {
            return new(Shape: null, Code: null, body, RequestId: null);
        }
    }

    private static XElement Child(XElement parent, string name) => parent?.Elements().FirstOrDefault(element => element.Name.LocalName == name);
}
