using System.Globalization;
using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Sns;

/// <summary>A notification in the shapes that queues, web servers and functions get.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html"/>
internal sealed record NotificationDocument(Publication Publication, string TopicArn, string MessageId, DateTimeOffset Now)
{
    public string Timestamp => Now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    /// <summary>The body of a queue's message, and of a request to a web server.</summary>
    public string ForQueue(NotificationSignature signature, string unsubscribeUrl)
    {
        var envelope = new JsonObject { ["Type"] = "Notification", [nameof(MessageId)] = MessageId, [nameof(TopicArn)] = TopicArn };
        if (Publication.Subject is not null)
            envelope["Subject"] = Publication.Subject;
        envelope["Message"] = Publication.Message;
        envelope[nameof(Timestamp)] = Timestamp;
        envelope["SignatureVersion"] = signature.Version;
        envelope["Signature"] = signature.Value;
        envelope["SigningCertURL"] = signature.CertificateUrl;
        envelope["UnsubscribeURL"] = unsubscribeUrl;
        if (Publication.Attributes.Count > 0)
            envelope["MessageAttributes"] = MessageAttributes();
        return envelope.ToJsonString(JsonProtocol.Relaxed);
    }

    /// <summary>The event of a function; the names of its URLs differ from those in a queue.</summary>
    public string ForFunction(NotificationSignature signature, string unsubscribeUrl, string subscriptionArn) => new JsonObject
    {
        ["Records"] = new JsonArray(new JsonObject
        {
            ["EventSource"] = "aws:sns",
            ["EventVersion"] = "1.0",
            ["EventSubscriptionArn"] = subscriptionArn,
            ["Sns"] = new JsonObject
            {
                ["Type"] = "Notification",
                [nameof(MessageId)] = MessageId,
                [nameof(TopicArn)] = TopicArn,
                ["Subject"] = Publication.Subject,
                ["Message"] = Publication.Message,
                [nameof(Timestamp)] = Timestamp,
                ["SignatureVersion"] = signature.Version,
                ["Signature"] = signature.Value,
                ["SigningCertUrl"] = signature.CertificateUrl,
                ["UnsubscribeUrl"] = unsubscribeUrl,
                ["MessageAttributes"] = MessageAttributes(),
            },
        }),
    }.ToJsonString(JsonProtocol.Relaxed);

    /// <summary>The text that is signed.</summary>
    /// <seealso href="https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html"/>
    public string ToSign()
    {
        var subject = Publication.Subject is null ? "" : $"Subject\n{Publication.Subject}\n";
        return $"Message\n{Publication.Message}\nMessageId\n{MessageId}\n{subject}Timestamp\n{Timestamp}\nTopicArn\n{TopicArn}\nType\nNotification\n";
    }

    private JsonObject MessageAttributes() => new(Publication.Attributes.Select(pair => KeyValuePair.Create<string, JsonNode?>(
        pair.Key,
        new JsonObject { ["Type"] = pair.Value.DataType, ["Value"] = pair.Value.StringValue ?? Convert.ToBase64String(pair.Value.BinaryValue ?? []) })));
}
