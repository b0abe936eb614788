using Amazon.Runtime;

namespace Amazon.StepFunctions;

/// <summary>Which events are logged.</summary>
public class LogLevel : ConstantClass
{
    /// <summary>"ALL".</summary>
    public static readonly LogLevel ALL = new("ALL");

    /// <summary>"ERROR".</summary>
    public static readonly LogLevel ERROR = new("ERROR");

    /// <summary>"FATAL".</summary>
    public static readonly LogLevel FATAL = new("FATAL");

    /// <summary>"OFF".</summary>
    public static readonly LogLevel OFF = new("OFF");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public LogLevel(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator LogLevel(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static LogLevel FindValue(string value) => FindValue<LogLevel>(value);
}
