using System.Globalization;
using System.Text;
using OrderFlow.Local.Services.Logs;

namespace OrderFlow.Local.Services.Lambda;

/// <summary>What one invocation logs, in the lines that Lambda writes.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/csharp-logging.html"/>
internal sealed class InvocationLog(string requestId, TimeProvider time)
{
    private const int LongestLine = 256 * 1024;

    private readonly Lock gate = new();
    private readonly List<LogEntry> entries = [];
    private readonly Dictionary<string, StringBuilder> begun = [];
    private bool ended;

    public IReadOnlyList<LogEntry> Entries
    {
        get
        {
            lock (gate)
                return [.. entries];
        }
    }

    public void Start() => Add($"START RequestId: {requestId} Version: $LATEST\n");

    /// <summary>A line of the function's logger.</summary>
    public void Write(string level, string message) => Add($"{Moment()}\t{requestId}\t{level}\t{message}");

    /// <summary>What the function prints to the console; each line that is complete becomes one of the log.</summary>
    public void Print(string level, ReadOnlySpan<char> text)
    {
        lock (gate)
        {
            if (!begun.TryGetValue(level, out var line))
                begun[level] = line = new StringBuilder();
            while (text.IndexOf('\n') is var end and >= 0)
            {
                line.Append(text[..end].TrimEnd('\r'));
                Complete(level, line);
                text = text[(end + 1)..];
            }

            line.Append(text);
            if (line.Length > LongestLine)
                Complete(level, line);
        }
    }

    /// <summary>The line of an invocation that ran out of time.</summary>
    public void TimedOut(TimeSpan allowed) =>
        Add(FormattableString.Invariant($"{Moment()} {requestId} Task timed out after {allowed.TotalSeconds:0.00} seconds\n"));

    public void End(TimeSpan duration, TimeSpan? initialisation, int memorySize)
    {
        var milliseconds = duration.TotalMilliseconds;
        var init = initialisation is { } taken ? FormattableString.Invariant($"\tInit Duration: {taken.TotalMilliseconds:0.00} ms") : "";
        var used = Environment.WorkingSet / (1024 * 1024);
        lock (gate)
        {
            foreach (var (level, line) in begun.Where(pair => pair.Value.Length > 0))
                Complete(level, line);
        }

        Add($"END RequestId: {requestId}\n");
        Add(FormattableString.Invariant(
            $"REPORT RequestId: {requestId}\tDuration: {milliseconds:0.00} ms\tBilled Duration: {Math.Ceiling(milliseconds):0} ms\tMemory Size: {memorySize} MB\tMax Memory Used: {used} MB{init}\t\n"));
        lock (gate)
            ended = true;
    }

    private void Complete(string level, StringBuilder line)
    {
        Write(level, line.ToString());
        line.Clear();
    }

    private string Moment() => time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    private void Add(string line)
    {
        lock (gate)
        {
            // A handler that ran out of time may still write; its invocation is over.
            if (!ended)
                entries.Add(new LogEntry(time.GetUtcNow().ToUnixTimeMilliseconds(), line));
        }
    }
}
