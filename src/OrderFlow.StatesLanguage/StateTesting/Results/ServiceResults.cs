using System.Globalization;
using System.IO.Compression;

namespace OrderFlow.StatesLanguage.StateTesting.Results;

/// <summary>What the actions of one service answer with.</summary>
internal sealed class ServiceResults
{
    private const int NoAnswer = -1;
    private const string Facts = "aws-result-shapes.zip";

    // To open it is to read the list of all services, and it reads one of them at a time.
    private static readonly Lazy<ZipArchive> Archive = new(() => new ZipArchive(
        typeof(ServiceResults).Assembly.GetManifestResourceStream(Facts) ?? throw new InvalidOperationException($"The resource {Facts} is missing."), ZipArchiveMode.Read));

    private readonly Dictionary<string, int> actions = new(StringComparer.Ordinal);
    private readonly List<string> lines = [];

    private ServiceResults(TextReader facts)
    {
        while (facts.ReadLine() is { Length: > 0 } action)
        {
            var at = action.IndexOf('=', StringComparison.Ordinal);
            actions.Add(action[..at], at == action.Length - 1 ? NoAnswer : int.Parse(action.AsSpan(at + 1), CultureInfo.InvariantCulture));
        }

        while (facts.ReadLine() is { } line)
            lines.Add(line);
    }

    /// <summary>The names of the actions.</summary>
    public IEnumerable<string> Actions => actions.Keys;

    /// <summary>Finds a service.</summary>
    /// <param name="service">Its name as a resource has it after <c>aws-sdk:</c>.</param>
    /// <returns>Null where the facts do not have it.</returns>
    public static ServiceResults? Find(string service)
    {
        lock (Archive.Value)
        {
            if (Archive.Value.GetEntry(service.ToLowerInvariant()) is not { } entry)
                return null;
            using var reader = new StreamReader(entry.Open());
            return new(reader);
        }
    }

    /// <summary>What an action answers with.</summary>
    /// <param name="action">Its name as a resource has it, such as <c>getObject</c>.</param>
    /// <returns>Null where it answers with nothing, or the facts do not have it.</returns>
    public ResultShape? Of(string action) => actions.TryGetValue(action, out var number) && number != NoAnswer ? Shape(number) : null;

    /// <summary>The shape of that number.</summary>
    public ResultShape Shape(int number) => ResultShape.Parse(lines[number]);
}
