namespace OrderFlow.EventBus.Delivery;

/// <summary>Codes of failed deliveries, as they stand in <see cref="DeliveryAttributes.ErrorCode"/>.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html"/>
public static class DeliveryErrorCodes
{
    /// <summary>The target could not be reached.</summary>
    public const string ConnectionFailure = "CONNECTION_FAILURE";

    /// <summary>The target answered with an error.</summary>
    public const string ErrorFromTarget = "ERROR_FROM_TARGET";

    /// <summary>The invoker failed in a way that it did not foresee.</summary>
    public const string InternalError = "INTERNAL_ERROR";

    /// <summary>The payload is no valid JSON.</summary>
    public const string InvalidJson = "INVALID_JSON";

    /// <summary>The target refused a parameter.</summary>
    public const string InvalidParameter = "INVALID_PARAMETER";

    /// <summary>The target may not be invoked.</summary>
    public const string NoPermissions = "NO_PERMISSIONS";

    /// <summary>There is no such target.</summary>
    public const string NoResource = "NO_RESOURCE";

    /// <summary>A limit of the target is reached.</summary>
    public const string ResourceLimitExceeded = "RESOURCE_LIMIT_EXCEEDED";

    /// <summary>The client of the target failed.</summary>
    public const string SdkClientError = "SDK_CLIENT_ERROR";

    /// <summary>The target asks to be called less often.</summary>
    public const string Throttling = "THROTTLING";

    /// <summary>The target did not answer in time.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>Nothing is known about the failure.</summary>
    public const string Unknown = "UNKNOWN";
}
