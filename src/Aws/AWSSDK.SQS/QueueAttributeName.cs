using Amazon.Runtime;

namespace Amazon.SQS;

/// <summary>The name of an attribute of a queue.</summary>
public class QueueAttributeName : ConstantClass
{
    /// <summary>"All".</summary>
    public static readonly QueueAttributeName All = new("All");

    /// <summary>"ApproximateNumberOfMessages".</summary>
    public static readonly QueueAttributeName ApproximateNumberOfMessages = new("ApproximateNumberOfMessages");

    /// <summary>"ApproximateNumberOfMessagesDelayed".</summary>
    public static readonly QueueAttributeName ApproximateNumberOfMessagesDelayed = new("ApproximateNumberOfMessagesDelayed");

    /// <summary>"ApproximateNumberOfMessagesNotVisible".</summary>
    public static readonly QueueAttributeName ApproximateNumberOfMessagesNotVisible = new("ApproximateNumberOfMessagesNotVisible");

    /// <summary>"ContentBasedDeduplication".</summary>
    public static readonly QueueAttributeName ContentBasedDeduplication = new("ContentBasedDeduplication");

    /// <summary>"CreatedTimestamp".</summary>
    public static readonly QueueAttributeName CreatedTimestamp = new("CreatedTimestamp");

    /// <summary>"DeduplicationScope".</summary>
    public static readonly QueueAttributeName DeduplicationScope = new("DeduplicationScope");

    /// <summary>"DelaySeconds".</summary>
    public static readonly QueueAttributeName DelaySeconds = new("DelaySeconds");

    /// <summary>"FifoQueue".</summary>
    public static readonly QueueAttributeName FifoQueue = new("FifoQueue");

    /// <summary>"FifoThroughputLimit".</summary>
    public static readonly QueueAttributeName FifoThroughputLimit = new("FifoThroughputLimit");

    /// <summary>"KmsDataKeyReusePeriodSeconds".</summary>
    public static readonly QueueAttributeName KmsDataKeyReusePeriodSeconds = new("KmsDataKeyReusePeriodSeconds");

    /// <summary>"KmsMasterKeyId".</summary>
    public static readonly QueueAttributeName KmsMasterKeyId = new("KmsMasterKeyId");

    /// <summary>"LastModifiedTimestamp".</summary>
    public static readonly QueueAttributeName LastModifiedTimestamp = new("LastModifiedTimestamp");

    /// <summary>"MaximumMessageSize".</summary>
    public static readonly QueueAttributeName MaximumMessageSize = new("MaximumMessageSize");

    /// <summary>"MessageRetentionPeriod".</summary>
    public static readonly QueueAttributeName MessageRetentionPeriod = new("MessageRetentionPeriod");

    /// <summary>"Policy".</summary>
    public static readonly QueueAttributeName Policy = new("Policy");

    /// <summary>"QueueArn".</summary>
    public static readonly QueueAttributeName QueueArn = new("QueueArn");

    /// <summary>"ReceiveMessageWaitTimeSeconds".</summary>
    public static readonly QueueAttributeName ReceiveMessageWaitTimeSeconds = new("ReceiveMessageWaitTimeSeconds");

    /// <summary>"RedriveAllowPolicy".</summary>
    public static readonly QueueAttributeName RedriveAllowPolicy = new("RedriveAllowPolicy");

    /// <summary>"RedrivePolicy".</summary>
    public static readonly QueueAttributeName RedrivePolicy = new("RedrivePolicy");

    /// <summary>"SqsManagedSseEnabled".</summary>
    public static readonly QueueAttributeName SqsManagedSseEnabled = new("SqsManagedSseEnabled");

    /// <summary>"VisibilityTimeout".</summary>
    public static readonly QueueAttributeName VisibilityTimeout = new("VisibilityTimeout");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public QueueAttributeName(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator QueueAttributeName(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static QueueAttributeName FindValue(string value) => FindValue<QueueAttributeName>(value);
}
