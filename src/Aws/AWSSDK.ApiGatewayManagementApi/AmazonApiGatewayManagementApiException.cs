using System.Net;
using Amazon.Runtime;

namespace Amazon.ApiGatewayManagementApi;

/// <summary>An error that the management API answered.</summary>
public class AmazonApiGatewayManagementApiException : AmazonServiceException
{
    /// <summary>Carries what the service said.</summary>
    public AmazonApiGatewayManagementApiException(string message)
        : base(message)
    {
    }

    /// <summary>Carries what the service said, and what led to it.</summary>
    public AmazonApiGatewayManagementApiException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Carries what the service said, with its error code and the id of the request.</summary>
    public AmazonApiGatewayManagementApiException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Carries what the service said, with its error code and the id of the request, and what led to it.</summary>
    public AmazonApiGatewayManagementApiException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
