namespace Amazon.Lambda.Core;

/// <summary>Writes to the log of an invocation. An implementation must have <see cref="Log(string)"/> and <see cref="LogLine"/>.</summary>
/// <remarks>
/// An implementation that is given templates with arguments should also have <see cref="Log(string, string, object[])"/>:
/// the official package's own calls itself without end, this one writes the filled-in template.
/// </remarks>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/csharp-logging.html"/>
public interface ILambdaLogger
{
    /// <summary>Writes a message as it is, without an end of line.</summary>
    void Log(string message);

    /// <summary>Writes a message with an end of line.</summary>
    void LogLine(string message);

    /// <summary>Writes a message with a level, a name of <see cref="LogLevel"/>.</summary>
    void Log(string level, string message) => LogLine(message);

    /// <summary>Writes a message with a level.</summary>
    void Log(LogLevel level, string message) => Log(level.ToString(), message);

    /// <summary>Writes a message template with a level and arguments.</summary>
    void Log(string level, string message, params object[] args) => Log(level, MessageTemplate.Format(message, args));

    /// <summary>Writes a message template with a level and arguments, and an exception.</summary>
    void Log(string level, Exception exception, string message, params object[] args) =>
        Log(level, MessageTemplate.Format(message, args) + Environment.NewLine + exception);

    /// <summary>Writes a message template with a level and arguments.</summary>
    void Log(LogLevel level, string message, params object[] args) => Log(level.ToString(), message, args);

    /// <summary>Writes a message template with a level and arguments, and an exception.</summary>
    void Log(LogLevel level, Exception exception, string message, params object[] args) => Log(level.ToString(), exception, message, args);

    /// <summary>Writes each step.</summary>
    void LogTrace(string message) => Log(nameof(LogLevel.Trace), message);

    /// <summary>Writes each step: a message template with arguments.</summary>
    void LogTrace(string message, params object[] args) => Log(nameof(LogLevel.Trace), message, args);

    /// <summary>Writes each step: a message template with arguments, and an exception.</summary>
    void LogTrace(Exception exception, string message, params object[] args) => Log(nameof(LogLevel.Trace), exception, message, args);

    /// <summary>Writes what helps in development.</summary>
    void LogDebug(string message) => Log(nameof(LogLevel.Debug), message);

    /// <summary>Writes what helps in development: a message template with arguments.</summary>
    void LogDebug(string message, params object[] args) => Log(nameof(LogLevel.Debug), message, args);

    /// <summary>Writes what helps in development: a message template with arguments, and an exception.</summary>
    void LogDebug(Exception exception, string message, params object[] args) => Log(nameof(LogLevel.Debug), exception, message, args);

    /// <summary>Writes what the function does.</summary>
    void LogInformation(string message) => Log(nameof(LogLevel.Information), message);

    /// <summary>Writes what the function does: a message template with arguments.</summary>
    void LogInformation(string message, params object[] args) => Log(nameof(LogLevel.Information), message, args);

    /// <summary>Writes what the function does: a message template with arguments, and an exception.</summary>
    void LogInformation(Exception exception, string message, params object[] args) => Log(nameof(LogLevel.Information), exception, message, args);

    /// <summary>Writes what is unexpected.</summary>
    void LogWarning(string message) => Log(nameof(LogLevel.Warning), message);

    /// <summary>Writes what is unexpected: a message template with arguments.</summary>
    void LogWarning(string message, params object[] args) => Log(nameof(LogLevel.Warning), message, args);

    /// <summary>Writes what is unexpected: a message template with arguments, and an exception.</summary>
    void LogWarning(Exception exception, string message, params object[] args) => Log(nameof(LogLevel.Warning), exception, message, args);

    /// <summary>Writes what fails the invocation.</summary>
    void LogError(string message) => Log(nameof(LogLevel.Error), message);

    /// <summary>Writes what fails the invocation: a message template with arguments.</summary>
    void LogError(string message, params object[] args) => Log(nameof(LogLevel.Error), message, args);

    /// <summary>Writes what fails the invocation: a message template with arguments, and an exception.</summary>
    void LogError(Exception exception, string message, params object[] args) => Log(nameof(LogLevel.Error), exception, message, args);

    /// <summary>Writes what fails the function.</summary>
    void LogCritical(string message) => Log(nameof(LogLevel.Critical), message);

    /// <summary>Writes what fails the function: a message template with arguments.</summary>
    void LogCritical(string message, params object[] args) => Log(nameof(LogLevel.Critical), message, args);

    /// <summary>Writes what fails the function: a message template with arguments, and an exception.</summary>
    void LogCritical(Exception exception, string message, params object[] args) => Log(nameof(LogLevel.Critical), exception, message, args);
}
