namespace Amazon.SQS.Model;

/// <summary>A message that was deleted with others.</summary>
public class DeleteMessageBatchResultEntry
{
    /// <summary>The entry's id, unique in the request.</summary>
    public string Id { get; set; }
}
