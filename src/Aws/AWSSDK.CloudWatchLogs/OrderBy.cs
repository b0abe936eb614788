using Amazon.Runtime;

namespace Amazon.CloudWatchLogs;

/// <summary>By what log streams are ordered.</summary>
public class OrderBy : ConstantClass
{
    /// <summary>"LastEventTime".</summary>
    public static readonly OrderBy LastEventTime = new("LastEventTime");

    /// <summary>"LogStreamName".</summary>
    public static readonly OrderBy LogStreamName = new("LogStreamName");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public OrderBy(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator OrderBy(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static OrderBy FindValue(string value) => FindValue<OrderBy>(value);
}
