using System.Text;
using Amazon.Lambda.Core;

namespace Amazon.Lambda.TestUtilities;

/// <summary>A logger for tests: keeps what was logged, and writes it to the console.</summary>
public class TestLambdaLogger : ILambdaLogger
{
    /// <summary>What was logged.</summary>
    public StringBuilder Buffer { get; } = new();

    /// <inheritdoc/>
    public void Log(string message)
    {
        Buffer.Append(message);
        Console.Write(message);
    }

    /// <inheritdoc/>
    public void LogLine(string message)
    {
        Buffer.AppendLine(message);
        Console.WriteLine(message);
    }

    /// <inheritdoc/>
    public void Log(string level, string message) => LogLine($"{level}: {message}");

    /// <summary>Writes the level and the template as they are, and each argument on a line of its own below.</summary>
    public void Log(string level, string message, params object[] args) => LogLine(Entry(level, message, args).ToString());

    /// <summary>Writes the level and the template as they are, and each argument and the exception on lines of their own below.</summary>
    public void Log(string level, Exception exception, string message, params object[] args)
    {
        var entry = Entry(level, message, args);
        if (exception is not null)
            entry.AppendLine().Append(exception).AppendLine();
        LogLine(entry.ToString());
    }

    private static StringBuilder Entry(string level, string message, object[] args)
    {
        var entry = new StringBuilder(level).Append(": ").Append(message);
        if (args is { Length: > 0 })
            entry.AppendLine();
        foreach (var argument in args ?? [])
            entry.Append('\t').Append(argument).AppendLine();
        return entry;
    }
}
