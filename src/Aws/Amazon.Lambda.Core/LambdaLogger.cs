using System.Text;

namespace Amazon.Lambda.Core;

/// <summary>Writes to the function's log from code that has no <see cref="ILambdaContext"/>; outside Lambda to the console.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/csharp-logging.html"/>
public static class LambdaLogger
{
    // A Lambda runtime finds these three fields by their names and sets its own actions, so they are neither renamed nor readonly.
#pragma warning disable IDE0044
    private static Action<string> _loggingAction = Console.WriteLine;

    private static Action<string, string, object[]> _loggingWithLevelAction = WriteToConsole;

    private static Action<string, Exception, string, object[]> _loggingWithLevelAndExceptionAction = WriteToConsole;
#pragma warning restore IDE0044

    /// <summary>Writes a message.</summary>
    public static void Log(string message) => _loggingAction(message);

    /// <summary>Writes a message template with a level, a name of <see cref="LogLevel"/>, and arguments.</summary>
    public static void Log(string level, string message, params object[] args) => _loggingWithLevelAction(level, message, args);

    /// <summary>Writes a message template with a level and arguments.</summary>
    public static void Log(LogLevel level, string message, params object[] args) => Log(level.ToString(), message, args);

    /// <summary>Writes a message template with a level, a name of <see cref="LogLevel"/>, and arguments, and an exception.</summary>
    public static void Log(string level, Exception exception, string message, params object[] args) =>
        _loggingWithLevelAndExceptionAction(level, exception, message, args);

    /// <summary>Writes a message template with a level and arguments, and an exception.</summary>
    public static void Log(LogLevel level, Exception exception, string message, params object[] args) =>
        Log(level.ToString(), exception, message, args);

    private static void WriteToConsole(string level, string message, object[] args) =>
        Console.WriteLine(new StringBuilder(level).Append(": ").Append(MessageTemplate.Format(message, args)));

    private static void WriteToConsole(string level, Exception exception, string message, object[] args)
    {
        WriteToConsole(level, message, args);
        Console.WriteLine(exception);
    }
}
