namespace Amazon.SQS.Model;

/// <summary>A message to delete with others.</summary>
public class DeleteMessageBatchRequestEntry
{
    /// <summary>The entry's id, unique in the request.</summary>
    public string Id { get; set; }

    /// <summary>The receipt handle, by which the message is deleted.</summary>
    public string ReceiptHandle { get; set; }
}
