namespace Amazon.SQS.Model;

/// <summary>A message to delete with others.</summary>
public class DeleteMessageBatchRequestEntry
{
    /// <summary>Starts empty.</summary>
    public DeleteMessageBatchRequestEntry()
    {
    }

    /// <summary>Starts with <see cref="Id"/> and <see cref="ReceiptHandle"/>.</summary>
    public DeleteMessageBatchRequestEntry(string id, string receiptHandle)
    {
        Id = id;
        ReceiptHandle = receiptHandle;
    }

    /// <summary>The entry's id, unique in the request.</summary>
    public string Id { get; set; }

    /// <summary>The receipt handle, by which the message is deleted.</summary>
    public string ReceiptHandle { get; set; }
}
