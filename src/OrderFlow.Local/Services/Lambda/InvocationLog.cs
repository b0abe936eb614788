using System.Globalization;
using OrderFlow.Local.Services.Logs;

namespace OrderFlow.Local.Services.Lambda;

/// <summary>What one invocation logs, in the lines that Lambda writes.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/csharp-logging.html"/>
internal sealed class InvocationLog(string requestId, TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly List<LogEntry> entries = [];

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
    public void Write(string level, string message) =>
        Add($"{time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)}\t{requestId}\t{level}\t{message}");

    public void End(TimeSpan duration, TimeSpan? initialisation, int memorySize)
    {
        var milliseconds = duration.TotalMilliseconds;
        var init = initialisation is { } taken ? FormattableString.Invariant($"\tInit Duration: {taken.TotalMilliseconds:0.00} ms") : "";
        var used = Environment.WorkingSet / (1024 * 1024);
        Add($"END RequestId: {requestId}\n");
        Add(FormattableString.Invariant(
            $"REPORT RequestId: {requestId}\tDuration: {milliseconds:0.00} ms\tBilled Duration: {Math.Ceiling(milliseconds):0} ms\tMemory Size: {memorySize} MB\tMax Memory Used: {used} MB{init}\t\n"));
    }

    private void Add(string line)
    {
        lock (gate)
            entries.Add(new LogEntry(time.GetUtcNow().ToUnixTimeMilliseconds(), line));
    }
}
