using System.IO.Compression;
using System.Text.Json;
using OrderFlow.EventBus.Patterns;

namespace OrderFlow.Benchmarks.Events;

/// <summary>The events of <c>citylots2_like.json.gz</c> against the rules of one kind, such as PREFIX.</summary>
internal sealed class EventWorkload
{
    private readonly RuleMatcher<string> _matcher = new();
    private readonly Dictionary<string, int> _expected = [];
    private readonly List<string> _matches = [];

    private EventWorkload(string kind, JsonElement rules)
    {
        Kind = kind;
        foreach (var rule in rules.EnumerateArray())
        {
            var name = rule.GetProperty("name").GetString()!;
            _matcher.Add(name, EventPattern.Parse(rule.GetProperty("pattern").GetRawText(), name));
            _expected.Add(name, rule.GetProperty("matches").GetInt32());
        }
    }

    public string Kind { get; }

    /// <summary>The kinds of rules, in the order of the file.</summary>
    public static IReadOnlyList<EventWorkload> Load(string folder)
    {
        // The rules stand with the recordings of the event bus, unless the folder of documents has its own.
        const string Rules = "benchmark_rules.json";
        var owner = File.Exists(Path.Combine(folder, Rules)) ? folder : Path.Combine(folder, "..", "conformance", "events");
        using var stream = File.OpenRead(BenchmarkFiles.Find(owner, Rules));
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.GetProperty("kinds").EnumerateObject().Select(k => new EventWorkload(k.Name, k.Value.GetProperty("rules")))];
    }

    /// <summary>The events, one a line in the file, as UTF-8.</summary>
    public static byte[][] LoadEvents(string folder)
    {
        using var file = File.OpenRead(BenchmarkFiles.Find(folder, "citylots2_like.json.gz"));
        using var text = new GZipStream(file, CompressionMode.Decompress);
        using var memory = new MemoryStream();
        text.CopyTo(memory);
        var events = new List<byte[]>();
        var rest = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        while (rest.IndexOf((byte)'\n') is >= 0 and var end)
        {
            if (end > 0)
                events.Add(rest[..end].ToArray());
            rest = rest[(end + 1)..];
        }

        if (!rest.IsEmpty)
            events.Add(rest.ToArray());
        return [.. events];
    }

    /// <summary>Matches all events and checks how many each rule has matched.</summary>
    /// <exception cref="WrongResultException">A rule matched more or fewer events than it should.</exception>
    public void Check(byte[][] events)
    {
        var counts = new Dictionary<string, int>();
        foreach (var @event in events)
        {
            foreach (var rule in _matcher.Match(@event))
                counts[rule] = counts.GetValueOrDefault(rule) + 1;
        }

        foreach (var (rule, expected) in _expected)
            WrongResultException.ThrowUnlessEqual($"{Kind}, rule {rule}", expected, counts.GetValueOrDefault(rule));
    }

    /// <summary>Matches all events once.</summary>
    /// <returns>The number of matches.</returns>
    public int Run(byte[][] events)
    {
        var count = 0;
        foreach (var @event in events)
        {
            _matches.Clear();
            _matcher.Match(@event, _matches);
            count += _matches.Count;
        }

        return count;
    }

    /// <summary>The number of matches that <see cref="Run"/> must return.</summary>
    public int TotalMatches => _expected.Values.Sum();
}
