using Amazon.Runtime;

namespace Amazon.StepFunctions;

/// <summary>Why a request is not valid.</summary>
public class ValidationExceptionReason : ConstantClass
{
    /// <summary>"API_DOES_NOT_SUPPORT_LABELED_ARNS".</summary>
    public static readonly ValidationExceptionReason API_DOES_NOT_SUPPORT_LABELED_ARNS = new("API_DOES_NOT_SUPPORT_LABELED_ARNS");

    /// <summary>"CANNOT_UPDATE_COMPLETED_MAP_RUN".</summary>
    public static readonly ValidationExceptionReason CANNOT_UPDATE_COMPLETED_MAP_RUN = new("CANNOT_UPDATE_COMPLETED_MAP_RUN");

    /// <summary>"INVALID_ROUTING_CONFIGURATION".</summary>
    public static readonly ValidationExceptionReason INVALID_ROUTING_CONFIGURATION = new("INVALID_ROUTING_CONFIGURATION");

    /// <summary>"MISSING_REQUIRED_PARAMETER".</summary>
    public static readonly ValidationExceptionReason MISSING_REQUIRED_PARAMETER = new("MISSING_REQUIRED_PARAMETER");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public ValidationExceptionReason(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator ValidationExceptionReason(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static ValidationExceptionReason FindValue(string value) => FindValue<ValidationExceptionReason>(value);
}
