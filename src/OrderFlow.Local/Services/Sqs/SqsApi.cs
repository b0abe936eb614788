using System.Globalization;
using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Sqs;

/// <summary>The operations of SQS, in JSON and in the query protocol.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_Operations.html"/>
internal sealed class SqsApi : ServiceApi
{
    private readonly QueueService queues;

    public SqsApi(QueueService queues)
    {
        this.queues = queues;
        Operations = new Dictionary<string, ApiOperation>
        {
            ["ChangeMessageVisibility"] = ChangeMessageVisibility,
            ["ChangeMessageVisibilityBatch"] = call => SqsBatch.RunAsync(call, ChangeMessageVisibility),
            ["CreateQueue"] = CreateQueue,
            ["DeleteMessage"] = DeleteMessage,
            ["DeleteMessageBatch"] = call => SqsBatch.RunAsync(call, DeleteMessage),
            ["DeleteQueue"] = DeleteQueue,
            ["GetQueueAttributes"] = GetQueueAttributes,
            ["GetQueueUrl"] = GetQueueUrl,
            ["ListDeadLetterSourceQueues"] = ListDeadLetterSourceQueues,
            ["ListMessageMoveTasks"] = ListMessageMoveTasks,
            ["ListQueues"] = ListQueues,
            ["ListQueueTags"] = call => Task.FromResult<JsonObject?>(new JsonObject { ["Tags"] = SqsMessages.Map(queues.Existing(Queue(call)).Tags) }),
            ["PurgeQueue"] = PurgeQueue,
            ["ReceiveMessage"] = ReceiveMessage,
            ["SendMessage"] = SendMessage,
            ["SendMessageBatch"] = call => SqsBatch.RunAsync(call, SendMessage),
            ["SetQueueAttributes"] = SetQueueAttributes,
            ["StartMessageMoveTask"] = StartMessageMoveTask,
            ["TagQueue"] = async call =>
            {
                await queues.TagAsync(Queue(call), call.TextMap(call.FromForm ? "tags" : "Tags"), []);
                return null;
            },
            ["UntagQueue"] = async call =>
            {
                await queues.TagAsync(Queue(call), new Dictionary<string, string>(), call.Texts("TagKeys"));
                return null;
            },
        };
    }

    public override string SigningName => "sqs";

    public override string TargetPrefix => "AmazonSQS";

    public override string JsonVersion => "1.0";

    public override string SdkName => "sqs";

    public override string ErrorNamespace => "com.amazonaws.sqs#";

    public override QueryShape Query => SqsMessages.QueryShape;

    public override IReadOnlyDictionary<string, ApiOperation> Operations { get; }

    private async Task<JsonObject?> CreateQueue(ApiCall call)
    {
        var name = Required(call, "QueueName");
        await queues.CreateAsync(name, call.TextMap("Attributes"), call.TextMap("tags"));
        return Url(call, name);
    }

    private Task<JsonObject?> GetQueueUrl(ApiCall call)
    {
        var name = Required(call, "QueueName");
        queues.Existing(name);
        return Task.FromResult<JsonObject?>(Url(call, name));
    }

    private Task<JsonObject?> ListQueues(ApiCall call)
    {
        var page = Page.Of(queues.Queues(call.OptionalText("QueueNamePrefix") ?? ""), call, "MaxResults", 1_000, "NextToken");
        return Task.FromResult<JsonObject?>(page.Answer("QueueUrls", "NextToken", queue => (string?)Url(call, queue.Name)["QueueUrl"]));
    }

    private async Task<JsonObject?> DeleteQueue(ApiCall call)
    {
        await queues.DeleteQueueAsync(Queue(call));
        return null;
    }

    private async Task<JsonObject?> PurgeQueue(ApiCall call)
    {
        await queues.PurgeAsync(Queue(call));
        return null;
    }

    private async Task<JsonObject?> SetQueueAttributes(ApiCall call)
    {
        await queues.SetAttributesAsync(Queue(call), call.TextMap("Attributes"));
        return null;
    }

    private Task<JsonObject?> GetQueueAttributes(ApiCall call)
    {
        var queue = queues.Existing(Queue(call));
        var (visible, inFlight, delayed) = queues.Count(queue.Name);
        var all = new Dictionary<string, string>(new QueueAttributes(queue.Attributes).All)
        {
            ["QueueArn"] = queues.ArnOf(queue.Name),
            ["CreatedTimestamp"] = queue.CreatedTimestamp.ToString(CultureInfo.InvariantCulture),
            ["LastModifiedTimestamp"] = queue.LastModifiedTimestamp.ToString(CultureInfo.InvariantCulture),
            ["ApproximateNumberOfMessages"] = visible.ToString(CultureInfo.InvariantCulture),
            ["ApproximateNumberOfMessagesNotVisible"] = inFlight.ToString(CultureInfo.InvariantCulture),
            ["ApproximateNumberOfMessagesDelayed"] = delayed.ToString(CultureInfo.InvariantCulture),
        };
        var asked = call.Texts("AttributeNames");
        if (asked.FirstOrDefault(name => !QueueAttributes.IsKnown(name)) is { } unknown)
            throw SqsErrors.InvalidAttributeName(unknown);
        var answered = all.Where(pair => asked.Contains("All") || asked.Contains(pair.Key)).ToDictionary();
        return Task.FromResult<JsonObject?>(new JsonObject { ["Attributes"] = SqsMessages.Map(answered) });
    }

    private async Task<JsonObject?> SendMessage(ApiCall call)
    {
        var system = call.Structure("MessageSystemAttributes")?.Structure("AWSTraceHeader")?.OptionalText("StringValue");
        var content = new MessageContent(Required(call, "MessageBody"))
        {
            Attributes = SqsMessages.Attributes(call),
            TraceHeader = system ?? call.Trace.ToString(),
            MessageGroupId = call.OptionalText("MessageGroupId"),
            MessageDeduplicationId = call.OptionalText("MessageDeduplicationId"),
        };
        var sent = await queues.SendAsync(Queue(call), content, call.OptionalInt("DelaySeconds"));
        return new JsonObject
        {
            ["MessageId"] = sent.MessageId,
            ["MD5OfMessageBody"] = MessageDigest.OfBody(content.Body),
            ["MD5OfMessageAttributes"] = MessageDigest.OfAttributes(content.Attributes),
            ["MD5OfMessageSystemAttributes"] = system is null ? null : MessageDigest.OfAttributes(new Dictionary<string, MessageAttribute> { ["AWSTraceHeader"] = MessageAttribute.Text(system) }),
            ["SequenceNumber"] = queues.Existing(Queue(call)).IsFifo ? sent.SequenceNumber : null,
        };
    }

    private async Task<JsonObject?> ReceiveMessage(ApiCall call)
    {
        var most = call.OptionalInt("MaxNumberOfMessages") ?? 1;
        if (most is < 1 or > 10)
            throw SqsErrors.InvalidParameter($"Value {most} for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.");
        var wait = call.OptionalInt("WaitTimeSeconds");
        if (wait is < 0 or > 20)
            throw SqsErrors.InvalidParameter($"Value {wait} for parameter WaitTimeSeconds is invalid. Reason: Must be >= 0 and <= 20, if provided.");

        var received = await queues.ReceiveAsync(Queue(call), most, call.OptionalInt("VisibilityTimeout"), wait, call.Cancellation);
        var system = call.Texts("AttributeNames").Concat(call.Texts("MessageSystemAttributeNames")).ToHashSet();
        var custom = call.Texts("MessageAttributeNames");
        // Clients tell an empty answer by the absence of the member.
        return received.Count == 0 ? [] : new JsonObject
        {
            ["Messages"] = new JsonArray([.. received.Select(message => SqsMessages.Write(message, system, custom))]),
        };
    }

    private async Task<JsonObject?> DeleteMessage(ApiCall call)
    {
        await queues.DeleteMessageAsync(Queue(call), Required(call, "ReceiptHandle"));
        return null;
    }

    private async Task<JsonObject?> ChangeMessageVisibility(ApiCall call)
    {
        var seconds = call.OptionalInt("VisibilityTimeout") ?? throw SqsErrors.Missing("VisibilityTimeout");
        await queues.ChangeVisibilityAsync(Queue(call), Required(call, "ReceiptHandle"), seconds);
        return null;
    }

    private Task<JsonObject?> ListDeadLetterSourceQueues(ApiCall call) => Task.FromResult<JsonObject?>(
        Page.Of(queues.SourcesOf(Queue(call)), call, "MaxResults", 1_000, "NextToken").Answer("queueUrls", "NextToken", queue => Url(call, queue.Name)["QueueUrl"]!.DeepClone()));

    private async Task<JsonObject?> StartMessageMoveTask(ApiCall call)
    {
        if (call.OptionalInt("MaxNumberOfMessagesPerSecond") is not null)
            throw SqsErrors.Unsupported("MaxNumberOfMessagesPerSecond is not served: messages are moved at once.");
        var move = await queues.MoveAsync(Required(call, "SourceArn"), call.OptionalText("DestinationArn"));
        return new JsonObject { ["TaskHandle"] = QueueService.HandleOf(move) };
    }

    private Task<JsonObject?> ListMessageMoveTasks(ApiCall call) => Task.FromResult<JsonObject?>(new JsonObject
    {
        ["Results"] = new JsonArray([.. queues.Moves(Required(call, "SourceArn")).Take(Math.Clamp(call.OptionalInt("MaxResults") ?? 1, 1, 10)).Select(move => new JsonObject
        {
            ["Status"] = "COMPLETED",
            ["SourceArn"] = move.SourceArn,
            ["DestinationArn"] = move.DestinationArn,
            ["ApproximateNumberOfMessagesMoved"] = move.Moved,
            ["ApproximateNumberOfMessagesToMove"] = move.Moved,
            ["StartedTimestamp"] = move.StartedTimestamp,
        })]),
    });

    private static string Queue(ApiCall call) => Required(call, "QueueUrl").TrimEnd('/').Split('/')[^1];

    private static string Required(ApiCall call, string member) => call.OptionalText(member) ?? throw SqsErrors.Missing(member);

    private JsonObject Url(ApiCall call, string name) =>
        new() { ["QueueUrl"] = $"{call.BaseUrl}/{Arn.Parse(queues.ArnOf(name))!.Value.Account}/{name}" };
}
