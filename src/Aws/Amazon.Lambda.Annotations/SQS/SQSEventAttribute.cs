namespace Amazon.Lambda.Annotations.SQS;

/// <summary>Calls the function with the messages of a queue.</summary>
/// <param name="queue">The ARN of the queue, or "@" and the name of a parameter or resource of the template.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class SQSEventAttribute(string queue) : Attribute
{
    private string _resourceName;

    /// <summary>The ARN of the queue, or "@" and the name of a parameter or resource of the template.</summary>
    public string Queue { get; set; } = queue;

    /// <summary>The name of the event in the template; by default the name of the queue.</summary>
    public string ResourceName
    {
        get => _resourceName ?? EventName.FromReference(Queue);
        set => _resourceName = value;
    }

    /// <summary>Whether messages are read; true by default.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How many messages an invocation takes at most: 1 to 10,000, or 10 for a FIFO queue.</summary>
    public uint BatchSize { get; set; }

    /// <summary>How long messages are gathered, in seconds: 0 to 300.</summary>
    public uint MaximumBatchingWindowInSeconds { get; set; }

    /// <summary>Patterns that a message must match, separated by semicolons.</summary>
    public string Filters { get; set; }

    /// <summary>How many invocations run at a time at most: 2 to 1,000.</summary>
    public uint MaximumConcurrency { get; set; }
}
