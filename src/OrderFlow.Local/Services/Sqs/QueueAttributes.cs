using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrderFlow.Local.Services.Sqs;

/// <summary>The attributes of a queue that can be set: which there are, their limits and their defaults.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html"/>
internal sealed class QueueAttributes(IReadOnlyDictionary<string, string> set)
{
    public const string VisibilityTimeout = "VisibilityTimeout";
    public const string DelaySeconds = "DelaySeconds";
    public const string WaitTime = "ReceiveMessageWaitTimeSeconds";
    public const string RetentionPeriod = "MessageRetentionPeriod";
    public const string MaximumSize = "MaximumMessageSize";
    public const string RedrivePolicy = "RedrivePolicy";
    public const string FifoQueue = "FifoQueue";
    public const string ContentBasedDeduplication = "ContentBasedDeduplication";
    private const string DeduplicationScope = "DeduplicationScope";

    private static readonly Dictionary<string, (int Least, int Most, int Default)> Numbers = new()
    {
        [VisibilityTimeout] = (0, 43_200, 30),
        [DelaySeconds] = (0, 900, 0),
        [WaitTime] = (0, 20, 0),
        [RetentionPeriod] = (60, 1_209_600, 345_600),
        [MaximumSize] = (1_024, 1_048_576, 1_048_576),
    };

    // What only FIFO queues have, with its allowed values; the first is the default.
    private static readonly Dictionary<string, string[]> OfFifoQueues = new()
    {
        [FifoQueue] = ["true", "false"],
        [ContentBasedDeduplication] = ["false", "true"],
        [DeduplicationScope] = ["queue", "messageGroup"],
        ["FifoThroughputLimit"] = ["perQueue", "perMessageGroupId"],
    };

    // Recorded and given back; they steer what the local endpoint does not do.
    private static readonly HashSet<string> Recorded =
        ["Policy", "RedriveAllowPolicy", "KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "SqsManagedSseEnabled"];

    private static readonly HashSet<string> Told =
        ["All", "QueueArn", "CreatedTimestamp", "LastModifiedTimestamp", "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "ApproximateNumberOfMessagesDelayed"];

    /// <summary>The attributes that have a value, defaults included.</summary>
    public IReadOnlyDictionary<string, string> All
    {
        get
        {
            var all = Numbers.ToDictionary(entry => entry.Key, entry => entry.Value.Default.ToString(CultureInfo.InvariantCulture));
            all["SqsManagedSseEnabled"] = "true";
            if (set.GetValueOrDefault(FifoQueue) == "true")
            {
                foreach (var (name, values) in OfFifoQueues)
                    all[name] = values[0];
            }

            foreach (var (name, value) in set)
                all[name] = value;
            return all;
        }
    }

    /// <summary>The ARN of the dead-letter queue and the receives after which a message goes there, or null.</summary>
    public (string Arn, int MaxReceiveCount)? Redrive =>
        set.TryGetValue(RedrivePolicy, out var policy) && policy.Length > 0 ? ParseRedrive(policy) : null;

    /// <summary>Whether a FIFO queue looks for repetitions within each message group alone.</summary>
    public bool IsDeduplicatedByGroup => set.GetValueOrDefault(DeduplicationScope) == "messageGroup";

    /// <summary>Whether there is an attribute of that name, one that can be set or one that the queue tells.</summary>
    public static bool IsKnown(string name) => Numbers.ContainsKey(name) || OfFifoQueues.ContainsKey(name) || Recorded.Contains(name) || Told.Contains(name) || name == RedrivePolicy;

    public int Number(string name) =>
        set.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : Numbers[name].Default;

    /// <exception cref="Protocols.ServiceException">InvalidAttributeName or InvalidAttributeValue.</exception>
    public static void Validate(IReadOnlyDictionary<string, string> attributes, bool isFifo)
    {
        foreach (var (name, value) in attributes)
        {
            if (OfFifoQueues.TryGetValue(name, out var values))
            {
                // SQS takes FifoQueue=false for a mistake: a standard queue leaves it out. Templates write it, and CloudFormation leaves it out.
                if (!isFifo && value != "false")
                    throw SqsErrors.InvalidAttributeName(name);
                if (!values.Contains(value))
                    throw SqsErrors.InvalidAttributeValue(name);
            }
            else if (name == RedrivePolicy)
            {
                if (value.Length > 0 && ParseRedrive(value).Arn.EndsWith(".fifo", StringComparison.Ordinal) != isFifo)
                    throw SqsErrors.InvalidParameter($"Value {value} for parameter RedrivePolicy is invalid. Reason: Dead-letter queue must be same type of queue as the source.");
            }
            else if (Numbers.TryGetValue(name, out var limits))
            {
                if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < limits.Least || number > limits.Most)
                    throw SqsErrors.InvalidAttributeValue(name);
            }
            else if (!Recorded.Contains(name))
            {
                throw SqsErrors.InvalidAttributeName(name);
            }
        }
    }

    private static (string Arn, int MaxReceiveCount) ParseRedrive(string policy)
    {
        try
        {
            var document = JsonNode.Parse(policy);
            var arn = (string?)document?["deadLetterTargetArn"];
            var count = document?["maxReceiveCount"] is JsonValue value
                ? value.GetValueKind() == JsonValueKind.String ? int.Parse(value.GetValue<string>(), NumberStyles.None, CultureInfo.InvariantCulture) : value.GetValue<int>()
                : 0;
            return arn is not null && Services.Arn.Parse(arn) is { Service: "sqs" } && count is >= 1 and <= 1_000
                ? (arn, count)
                : throw SqsErrors.InvalidAttributeValue(RedrivePolicy);
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException or OverflowException)
        {
            throw SqsErrors.InvalidAttributeValue(RedrivePolicy);
        }
    }
}
