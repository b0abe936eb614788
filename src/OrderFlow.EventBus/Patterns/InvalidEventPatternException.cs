namespace OrderFlow.EventBus.Patterns;

/// <summary>An event pattern was refused. The service answers with the code <c>InvalidEventPatternException</c>.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html"/>
public sealed class InvalidEventPatternException : Exception
{
    /// <summary>Creates the error for a reason and the place where the pattern went wrong.</summary>
    /// <param name="reason">What is wrong, in the service's words where they are known.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column in UTF-16 units, counted from 1.</param>
    public InvalidEventPatternException(string reason, int line, int column)
        : base($"Event pattern is not valid. Reason: {reason}")
    {
        Reason = reason;
        Line = line;
        Column = column;
    }

    /// <summary>What is wrong, without the "Event pattern is not valid. Reason: " that <see cref="Exception.Message"/> begins with.</summary>
    public string Reason { get; }

    /// <summary>The line where reading stopped, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column where reading stopped, in UTF-16 units, counted from 1.</summary>
    public int Column { get; }
}
