namespace Amazon.Lambda.SNSEvents;

/// <summary>Notifications of a topic as SNS hands them to a function.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html"/>
public class SNSEvent
{
    /// <summary>The notifications; SNS sends one at a time.</summary>
    public IList<SNSRecord> Records { get; set; }

    /// <summary>A notification and where it comes from.</summary>
    public class SNSRecord
    {
        /// <summary>aws:sns.</summary>
        public string EventSource { get; set; }

        /// <summary>The ARN of the subscription.</summary>
        public string EventSubscriptionArn { get; set; }

        /// <summary>The version of this shape.</summary>
        public string EventVersion { get; set; }

        /// <summary>The notification.</summary>
        public SNSMessage Sns { get; set; }
    }

    /// <summary>A notification.</summary>
    public class SNSMessage
    {
        /// <summary>The text that was published.</summary>
        public string Message { get; set; }

        /// <summary>What the publisher told of it.</summary>
        public IDictionary<string, MessageAttribute> MessageAttributes { get; set; }

        /// <summary>The id that the publisher was told.</summary>
        public string MessageId { get; set; }

        /// <summary>The signature in Base64.</summary>
        public string Signature { get; set; }

        /// <summary>How it is signed.</summary>
        public string SignatureVersion { get; set; }

        /// <summary>Where the certificate of the signature is.</summary>
        public string SigningCertUrl { get; set; }

        /// <summary>The subject, or null.</summary>
        public string Subject { get; set; }

        /// <summary>When it was published; UTC.</summary>
        public DateTime Timestamp { get; set; }

        /// <summary>The ARN of the topic.</summary>
        public string TopicArn { get; set; }

        /// <summary>Notification.</summary>
        public string Type { get; set; }

        /// <summary>The URL that ends the subscription.</summary>
        public string UnsubscribeUrl { get; set; }
    }

    /// <summary>An attribute that the publisher gave to a message.</summary>
    public class MessageAttribute
    {
        /// <summary>String, String.Array, Number or Binary.</summary>
        public string Type { get; set; }

        /// <summary>The value; a binary one in Base64.</summary>
        public string Value { get; set; }
    }
}
