using Amazon.Runtime;

namespace Amazon.EventBridge;

/// <summary>The state of an API destination.</summary>
public class ApiDestinationState : ConstantClass
{
    /// <summary>"ACTIVE".</summary>
    public static readonly ApiDestinationState ACTIVE = new("ACTIVE");

    /// <summary>"INACTIVE".</summary>
    public static readonly ApiDestinationState INACTIVE = new("INACTIVE");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public ApiDestinationState(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator ApiDestinationState(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static ApiDestinationState FindValue(string value) => FindValue<ApiDestinationState>(value);
}
