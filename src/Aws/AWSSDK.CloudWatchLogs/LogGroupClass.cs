using Amazon.Runtime;

namespace Amazon.CloudWatchLogs;

/// <summary>The class of a log group.</summary>
public class LogGroupClass : ConstantClass
{
    /// <summary>"DELIVERY".</summary>
    public static readonly LogGroupClass DELIVERY = new("DELIVERY");

    /// <summary>"INFREQUENT_ACCESS".</summary>
    public static readonly LogGroupClass INFREQUENT_ACCESS = new("INFREQUENT_ACCESS");

    /// <summary>"STANDARD".</summary>
    public static readonly LogGroupClass STANDARD = new("STANDARD");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public LogGroupClass(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator LogGroupClass(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static LogGroupClass FindValue(string value) => FindValue<LogGroupClass>(value);
}
