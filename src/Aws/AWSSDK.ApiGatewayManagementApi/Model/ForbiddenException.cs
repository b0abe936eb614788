using System.Net;
using Amazon.Runtime;

namespace Amazon.ApiGatewayManagementApi.Model;

/// <summary>The caller may not do that.</summary>
public class ForbiddenException : AmazonApiGatewayManagementApiException
{
    /// <summary>Carries what the service said.</summary>
    public ForbiddenException(string message)
        : base(message)
    {
    }

    /// <summary>Carries what the service said, and what led to it.</summary>
    public ForbiddenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Carries what the service said, with its error code and the id of the request.</summary>
    public ForbiddenException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Carries what the service said, with its error code and the id of the request, and what led to it.</summary>
    public ForbiddenException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
