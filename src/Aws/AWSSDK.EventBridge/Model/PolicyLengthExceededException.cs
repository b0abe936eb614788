using System.Net;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The policy of the event bus is too long.</summary>
public class PolicyLengthExceededException : AmazonEventBridgeException
{
    /// <summary>Carries what the service said.</summary>
    public PolicyLengthExceededException(string message)
        : base(message)
    {
    }

    /// <summary>Carries what the service said, and what led to it.</summary>
    public PolicyLengthExceededException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Carries what the service said, with its error code and the id of the request.</summary>
    public PolicyLengthExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Carries what the service said, with its error code and the id of the request, and what led to it.</summary>
    public PolicyLengthExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
