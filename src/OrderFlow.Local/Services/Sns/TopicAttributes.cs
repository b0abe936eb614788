namespace OrderFlow.Local.Services.Sns;

/// <summary>The attributes of topics that can be set.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html"/>
internal static class TopicAttributes
{
    public const string SignatureVersion = "SignatureVersion";

    // All but SignatureVersion are recorded and given back.
    private static readonly HashSet<string> Known =
    [
        "DisplayName", SignatureVersion, "Policy", "DeliveryPolicy", "KmsMasterKeyId", "TracingConfig", "FifoTopic", "ContentBasedDeduplication", "DataProtectionPolicy",
        "SQSSuccessFeedbackRoleArn", "SQSSuccessFeedbackSampleRate", "SQSFailureFeedbackRoleArn",
        "LambdaSuccessFeedbackRoleArn", "LambdaSuccessFeedbackSampleRate", "LambdaFailureFeedbackRoleArn",
        "HTTPSuccessFeedbackRoleArn", "HTTPSuccessFeedbackSampleRate", "HTTPFailureFeedbackRoleArn",
    ];

    /// <exception cref="Protocols.ServiceException">InvalidParameterException: there is no such attribute, or it has no such value.</exception>
    public static void Validate(IReadOnlyDictionary<string, string> attributes)
    {
        if (attributes.Keys.FirstOrDefault(name => !Known.Contains(name)) is { } unknown)
            throw SnsErrors.Invalid($"Invalid parameter: Attributes Reason: Unknown attribute {unknown}");
        if (attributes.GetValueOrDefault(SignatureVersion, "1") is not ("1" or "2"))
            throw SnsErrors.Invalid("Invalid parameter: Attributes Reason: SignatureVersion: must be 1 or 2");
        if (attributes.GetValueOrDefault("DisplayName", "").Length > 100)
            throw SnsErrors.Invalid("Invalid parameter: Display Name");
    }
}
