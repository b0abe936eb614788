using System.Text.Json;
using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Sqs;

namespace OrderFlow.Local.Services.Lambda.EventSources;

/// <summary>Messages as the event that a function gets of a queue.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html#example-standard-queue-message-event"/>
internal sealed class QueueEvent(LocalAccount account)
{
    /// <summary>The event of a batch, JSON in UTF-8.</summary>
    public byte[] Of(IEnumerable<QueueMessage> messages, string queueArn) => JsonSerializer.SerializeToUtf8Bytes(
        new JsonObject { ["Records"] = new JsonArray([.. messages.Select(message => Record(message, queueArn))]) }, JsonProtocol.Relaxed);

    /// <summary>A message as filter patterns see it: its body is JSON where it can be read as such.</summary>
    public byte[] ForFilter(QueueMessage message, string queueArn)
    {
        var record = Record(message, queueArn);
        try
        {
            record["body"] = JsonNode.Parse(message.Content.Body, documentOptions: new JsonDocumentOptions { MaxDepth = 128 });
        }
        catch (JsonException)
        {
            // A body that is no JSON is a text to a pattern.
        }

        return JsonSerializer.SerializeToUtf8Bytes(record, JsonProtocol.Relaxed);
    }

    private JsonObject Record(QueueMessage message, string queueArn)
    {
        var attributes = SqsMessages.System(message).Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value));
        var record = new JsonObject
        {
            ["messageId"] = message.MessageId,
            ["receiptHandle"] = message.ReceiptHandle,
            ["body"] = message.Content.Body,
            ["attributes"] = new JsonObject(attributes),
            ["messageAttributes"] = new JsonObject(message.Content.Attributes.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, Attribute(pair.Value)))),
        };
        if (MessageDigest.OfAttributes(message.Content.Attributes) is { } digest)
            record["md5OfMessageAttributes"] = digest;
        record["md5OfBody"] = MessageDigest.OfBody(message.Content.Body);
        record["eventSource"] = "aws:sqs";
        record["eventSourceARN"] = queueArn;
        record["awsRegion"] = account.Region;
        return record;
    }

    private static JsonObject Attribute(MessageAttribute attribute)
    {
        var written = new JsonObject();
        if (attribute.BinaryValue is { } binary)
            written["binaryValue"] = Convert.ToBase64String(binary);
        else
            written["stringValue"] = attribute.StringValue;
        written["stringListValues"] = new JsonArray();
        written["binaryListValues"] = new JsonArray();
        written["dataType"] = attribute.DataType;
        return written;
    }
}
