using System.Globalization;
using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Sns;

/// <summary>A notification in the shapes that queues and functions get.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html"/>
internal static class NotificationDocument
{
    /// <summary>The body of a queue's message.</summary>
    public static string ForQueue(Publication publication, string topicArn, string messageId, DateTimeOffset now) =>
        Envelope(publication, topicArn, messageId, now).ToJsonString(JsonProtocol.Relaxed);

    /// <summary>The event of a function.</summary>
    public static string ForFunction(Publication publication, string topicArn, string subscriptionArn, string messageId, DateTimeOffset now) => new JsonObject
    {
        ["Records"] = new JsonArray(new JsonObject
        {
            ["EventSource"] = "aws:sns",
            ["EventVersion"] = "1.0",
            ["EventSubscriptionArn"] = subscriptionArn,
            ["Sns"] = Envelope(publication, topicArn, messageId, now),
        }),
    }.ToJsonString(JsonProtocol.Relaxed);

    private static JsonObject Envelope(Publication publication, string topicArn, string messageId, DateTimeOffset now)
    {
        var envelope = new JsonObject { ["Type"] = "Notification", ["MessageId"] = messageId, ["TopicArn"] = topicArn };
        if (publication.Subject is not null)
            envelope["Subject"] = publication.Subject;
        envelope["Message"] = publication.Message;
        envelope["Timestamp"] = now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        if (publication.Attributes.Count > 0)
        {
            envelope["MessageAttributes"] = new JsonObject([.. publication.Attributes.Select(pair => KeyValuePair.Create<string, JsonNode?>(
                pair.Key,
                new JsonObject { ["Type"] = pair.Value.DataType, ["Value"] = pair.Value.StringValue ?? Convert.ToBase64String(pair.Value.BinaryValue ?? []) }))]);
        }

        return envelope;
    }
}
