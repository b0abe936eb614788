namespace Amazon.Lambda.SQSEvents;

/// <summary>Messages of a queue as Lambda hands them to a function.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html"/>
public class SQSEvent
{
    /// <summary>The messages of the batch.</summary>
    public List<SQSMessage> Records { get; set; }

    /// <summary>An attribute that the sender gave to a message.</summary>
    public class MessageAttribute
    {
        /// <summary>The value of a String or Number.</summary>
        public string StringValue { get; set; }

        /// <summary>The value of a Binary.</summary>
        public MemoryStream BinaryValue { get; set; }

        /// <summary>Not used by SQS.</summary>
        public List<string> StringListValues { get; set; }

        /// <summary>Not used by SQS.</summary>
        public List<MemoryStream> BinaryListValues { get; set; }

        /// <summary>String, Number or Binary, possibly with a label after a dot.</summary>
        public string DataType { get; set; }
    }

    /// <summary>A message.</summary>
    public class SQSMessage
    {
        /// <summary>The message's id, which a partial batch response names it by.</summary>
        public string MessageId { get; set; }

        /// <summary>The handle of this receive.</summary>
        public string ReceiptHandle { get; set; }

        /// <summary>The text.</summary>
        public string Body { get; set; }

        /// <summary>The MD5 digest of the body.</summary>
        public string Md5OfBody { get; set; }

        /// <summary>The MD5 digest of the attributes, or null when there are none.</summary>
        public string Md5OfMessageAttributes { get; set; }

        /// <summary>The ARN of the queue.</summary>
        public string EventSourceArn { get; set; }

        /// <summary>aws:sqs.</summary>
        public string EventSource { get; set; }

        /// <summary>The AWS Region of the queue.</summary>
        public string AwsRegion { get; set; }

        /// <summary>What the queue tells of the message, such as ApproximateReceiveCount.</summary>
        public Dictionary<string, string> Attributes { get; set; }

        /// <summary>What the sender told of it.</summary>
        public Dictionary<string, MessageAttribute> MessageAttributes { get; set; }
    }
}
