using System.Globalization;
using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Sqs;

/// <summary>The shapes of messages and attributes on the wire.</summary>
internal static class SqsMessages
{
    public static readonly QueryShape QueryShape = new(
        "2012-11-05",
        "http://queue.amazonaws.com/doc/2012-11-05/",
        new Dictionary<string, string>
        {
            ["Attributes"] = "Attribute",
            ["MessageAttributes"] = "MessageAttribute",
            ["Messages"] = "Message",
            ["QueueUrls"] = "QueueUrl",
            ["Tags"] = "Tag",
            ["queueUrls"] = "QueueUrl",
            ["Successful"] = "*ResultEntry",
            ["Failed"] = "BatchResultErrorEntry",
        },
        new Dictionary<string, (string Key, string Value)>
        {
            ["Attributes"] = ("Name", "Value"),
            ["MessageAttributes"] = ("Name", "Value"),
            ["MessageSystemAttributes"] = ("Name", "Value"),
            ["Tags"] = ("Key", "Value"),
            ["tags"] = ("Key", "Value"),
        })
    {
        MemberOf = (operation, name) => name switch
        {
            "Attribute" => "Attributes",
            "AttributeName" => "AttributeNames",
            "MessageAttribute" => "MessageAttributes",
            "MessageAttributeName" => "MessageAttributeNames",
            "MessageSystemAttribute" => "MessageSystemAttributes",
            "MessageSystemAttributeName" => "MessageSystemAttributeNames",
            "Tag" => "tags",
            _ when name == operation + "RequestEntry" => "Entries",
            _ => name,
        },
    };

    public static JsonObject Map(IEnumerable<KeyValuePair<string, string>> pairs) =>
        new([.. pairs.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value))]);

    public static IReadOnlyDictionary<string, MessageAttribute> Attributes(ApiCall call)
    {
        var attributes = new Dictionary<string, MessageAttribute>();
        foreach (var (name, _) in call.OptionalObject("MessageAttributes") ?? [])
        {
            var attribute = call.Structure("MessageAttributes")!.Structure(name)
                ?? throw SqsErrors.InvalidParameter($"The message attribute '{name}' must contain a non-empty attribute value.");
            var type = attribute.OptionalText("DataType");
            if (type?.Split('.')[0] is not ("String" or "Number" or "Binary"))
                throw SqsErrors.InvalidParameter($"The message attribute '{name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String.");
            var text = attribute.OptionalText("StringValue");
            var binary = attribute.OptionalText("BinaryValue");
            if (type.StartsWith("Binary", StringComparison.Ordinal) ? string.IsNullOrEmpty(binary) : string.IsNullOrEmpty(text))
                throw SqsErrors.InvalidParameter($"The message attribute '{name}' must contain a non-empty message attribute value for message attribute type '{type}'.");
            attributes[name] = type.StartsWith("Binary", StringComparison.Ordinal)
                ? new MessageAttribute(type, BinaryValue: Bytes(name, binary!))
                : new MessageAttribute(type, text);
        }

        return attributes;
    }

    public static JsonObject Write(QueueMessage message, IReadOnlySet<string> system, IReadOnlyList<string> custom)
    {
        var attributes = System(message).Where(pair => pair.Value is not null && (system.Contains("All") || system.Contains(pair.Key)))
            .ToDictionary(pair => pair.Key, pair => pair.Value!);
        var chosen = message.Content.Attributes.Where(pair => custom.Any(pattern => Chooses(pattern, pair.Key))).ToDictionary();
        var written = new JsonObject
        {
            ["MessageId"] = message.MessageId,
            ["ReceiptHandle"] = message.ReceiptHandle,
            ["MD5OfBody"] = MessageDigest.OfBody(message.Content.Body),
            ["Body"] = message.Content.Body,
        };
        if (attributes.Count > 0)
            written["Attributes"] = Map(attributes);
        if (chosen.Count > 0)
        {
            written["MD5OfMessageAttributes"] = MessageDigest.OfAttributes(chosen);
            written["MessageAttributes"] = new JsonObject([.. chosen.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, Write(pair.Value)))]);
        }

        return written;
    }

    private static JsonObject Write(MessageAttribute attribute) => attribute.BinaryValue is { } binary
        ? new JsonObject { ["BinaryValue"] = Convert.ToBase64String(binary), ["DataType"] = attribute.DataType }
        : new JsonObject { ["StringValue"] = attribute.StringValue, ["DataType"] = attribute.DataType };

    /// <summary>The attributes that the queue itself tells of a message.</summary>
    public static Dictionary<string, string?> System(QueueMessage message) => new()
    {
        ["SenderId"] = "AIDAORDERFLOWLOCAL",
        ["SentTimestamp"] = message.Content.SentTimestamp.ToString(CultureInfo.InvariantCulture),
        ["ApproximateReceiveCount"] = message.ReceiveCount.ToString(CultureInfo.InvariantCulture),
        ["ApproximateFirstReceiveTimestamp"] = message.FirstReceivedAt?.ToString(CultureInfo.InvariantCulture),
        ["AWSTraceHeader"] = message.Content.TraceHeader,
        ["DeadLetterQueueSourceArn"] = message.Content.DeadLetterQueueSourceArn,
        ["MessageGroupId"] = message.Content.MessageGroupId,
        ["MessageDeduplicationId"] = message.Content.MessageDeduplicationId,
        ["SequenceNumber"] = message.Content.MessageDeduplicationId is null ? null : message.SequenceNumber,
    };

    private static bool Chooses(string pattern, string name) =>
        pattern is "All" or ".*" || (pattern.EndsWith(".*", StringComparison.Ordinal) ? name.StartsWith(pattern[..^2], StringComparison.Ordinal) : name == pattern);

    private static byte[] Bytes(string name, string base64)
    {
        try
        {
            return Convert.FromBase64String(base64);
        }
        catch (FormatException)
        {
            throw SqsErrors.InvalidParameter($"The message attribute '{name}' must contain a valid Base64 encoded value.");
        }
    }
}
