namespace Amazon.SQS.Model;

/// <summary>An entry of a batch that failed.</summary>
public class BatchResultErrorEntry
{
    /// <summary>The entry's id, unique in the request.</summary>
    public string Id { get; set; }

    /// <summary>Whether the sender made the error.</summary>
    public bool? SenderFault { get; set; }

    /// <summary>The error's code.</summary>
    public string Code { get; set; }

    /// <summary>What went wrong.</summary>
    public string Message { get; set; }
}
