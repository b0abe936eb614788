using System.Net;
using Amazon.Runtime;

namespace Amazon.ApiGatewayManagementApi.Model;

/// <summary>The connection is not open any more.</summary>
public class GoneException : AmazonApiGatewayManagementApiException
{
    /// <summary>Carries what the service said.</summary>
    public GoneException(string message)
        : base(message)
    {
    }

    /// <summary>Carries what the service said, and what led to it.</summary>
    public GoneException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Carries what the service said, with its error code and the id of the request.</summary>
    public GoneException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Carries what the service said, with its error code and the id of the request, and what led to it.</summary>
    public GoneException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
