using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>There is such a resource already.</summary>
public class ResourceAlreadyExistsException : AmazonCloudWatchLogsException
{
    /// <summary>Carries what the service said.</summary>
    public ResourceAlreadyExistsException(string message)
        : base(message)
    {
    }

    /// <summary>Carries what the service said, and what led to it.</summary>
    public ResourceAlreadyExistsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Carries what the service said, with its error code and the id of the request.</summary>
    public ResourceAlreadyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Carries what the service said, with its error code and the id of the request, and what led to it.</summary>
    public ResourceAlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
