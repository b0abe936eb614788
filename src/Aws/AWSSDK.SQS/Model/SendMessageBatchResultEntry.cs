namespace Amazon.SQS.Model;

/// <summary>A message that was sent with others.</summary>
public class SendMessageBatchResultEntry
{
    /// <summary>The entry's id, unique in the request.</summary>
    public string Id { get; set; }

    /// <summary>The message's id.</summary>
    public string MessageId { get; set; }

    /// <summary>The MD5 of the message.</summary>
    public string MD5OfMessageBody { get; set; }

    /// <summary>The MD5 of the message's own attributes.</summary>
    public string MD5OfMessageAttributes { get; set; }

    /// <summary>The MD5 of what SQS was told of the message.</summary>
    public string MD5OfMessageSystemAttributes { get; set; }

    /// <summary>The message's number, for a FIFO queue.</summary>
    public string SequenceNumber { get; set; }
}
