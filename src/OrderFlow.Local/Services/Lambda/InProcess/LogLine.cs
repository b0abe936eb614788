using System.Text;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>Turns a call of ILambdaLogger, whichever overload, into a level and a text.</summary>
internal static class LogLine
{
    private static readonly Dictionary<string, string> Levels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Trace"] = "trce",
        ["Debug"] = "dbug",
        ["Information"] = "info",
        ["Warning"] = "warn",
        ["Error"] = "fail",
        ["Critical"] = "crit",
    };

    /// <param name="method">The method's name: <c>Log</c>, <c>LogLine</c>, <c>LogInformation</c>, …</param>
    /// <param name="arguments">Its arguments: possibly a level, possibly an exception, a message, possibly values for its places.</param>
    public static (string Level, string Text) Of(string method, object?[] arguments)
    {
        var rest = new Queue<object?>(arguments);
        var level = method is "Log" or "LogLine" ? "Information" : method[3..];
        if (method == "Log" && rest.Count > 1)
            level = rest.Dequeue()?.ToString() ?? level;
        var exception = rest.TryPeek(out var first) && first is Exception ? (Exception?)rest.Dequeue() : null;
        var message = rest.TryDequeue(out var template) ? template?.ToString() ?? "" : "";
        var values = rest.TryDequeue(out var last) ? last as object?[] ?? [last] : [];
        var text = Format(message, values);
        return (Levels.GetValueOrDefault(level, level), exception is null ? text : $"{text}\n{exception}");
    }

    /// <summary>Puts values into the named places of a message (<c>{order}</c>), in order; <c>{{</c> is a brace.</summary>
    private static string Format(string message, object?[] values)
    {
        if (values.Length == 0)
            return message;

        var text = new StringBuilder();
        var next = 0;
        for (var at = 0; at < message.Length; at++)
        {
            var c = message[at];
            if (c is '{' or '}' && at + 1 < message.Length && message[at + 1] == c)
            {
                text.Append(c);
                at++;
            }
            else if (c == '{' && message.IndexOf('}', at) is var close and > 0 && next < values.Length)
            {
                text.Append(values[next++]);
                at = close;
            }
            else
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }
}
