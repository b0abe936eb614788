namespace Amazon.SimpleNotificationService.Model;

/// <summary>A message that was published with others.</summary>
public class PublishBatchResultEntry
{
    /// <summary>The entry's id, unique in the request.</summary>
    public string Id { get; set; }

    /// <summary>The message's id.</summary>
    public string MessageId { get; set; }

    /// <summary>The message's number, for a FIFO topic.</summary>
    public string SequenceNumber { get; set; }
}
