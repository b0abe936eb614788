using System.Text;
using System.Text.RegularExpressions;

namespace OrderFlow.Conformance.Comparing;

/// <summary>
/// What a recording left open: the places listed as nondeterministic, and the parts of texts that stand as tokens in
/// angle brackets, such as <c>&lt;uuid:1&gt;</c> and <c>&lt;ArnPart_0idx&gt;</c>.
/// </summary>
internal sealed partial class RecordingMask : IMask
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(2);

    private readonly ILookup<int, IReadOnlyList<string>> _places;
    private readonly string _definition;
    private readonly Dictionary<string, Regex?> _texts = [];

    /// <param name="places">Paths such as <c>$.events[*].timestamp</c>, where <c>[*]</c> is any index.</param>
    /// <param name="definition">The definition's text: a token without a number that stands there is real text.</param>
    public RecordingMask(IEnumerable<string> places, string definition = "")
    {
        _places = places.Select(Steps).ToLookup(s => s.Count);
        _definition = definition;
    }

    public bool Covers(JsonLocation location)
    {
        if (!_places.Contains(location.Depth))
            return false;
        var steps = location.Steps();
        return _places[location.Depth].Any(p => p.Zip(steps).All(pair => IsStep(pair.First, pair.Second)));
    }

    public bool Allows(string expected, string actual) =>
        expected == actual || (expected.Contains('<') && Text(expected) is { } text && text.IsMatch(actual));

    private static bool IsStep(string pattern, JsonLocation step) =>
        step.IsIndex ? pattern == "[*]" || pattern == $"[{step.Step}]" : pattern == step.Step;

    private static IReadOnlyList<string> Steps(string path) =>
        [.. PathStep().Matches(path).Select(m => m.Groups["name"] is { Success: true } name ? name.Value : m.Value)];

    private Regex? Text(string expected)
    {
        if (_texts.TryGetValue(expected, out var known))
            return known;

        var pattern = new StringBuilder(@"\A");
        var end = 0;
        foreach (Match token in Token().Matches(expected))
        {
            if (!token.Value.Contains(':') && _definition.Contains(token.Value))
                continue;
            pattern.Append(Regex.Escape(expected[end..token.Index])).Append(".*?");
            end = token.Index + token.Length;
        }

        pattern.Append(Regex.Escape(expected[end..])).Append(@"\z");
        return _texts[expected] = end == 0 ? null : new Regex(pattern.ToString(), RegexOptions.Singleline, MatchTimeout);
    }

    // The recorder sometimes masked the name inside a mask: <<task_token>:1>.
    [GeneratedRegex("<(?:<[A-Za-z_][A-Za-z0-9_-]*>|[A-Za-z_][A-Za-z0-9_-]*)(?::[0-9]+)?>", RegexOptions.ExplicitCapture, 2_000)]
    private static partial Regex Token();

    [GeneratedRegex(@"\.(?<name>[^.\[]+)|\[(\*|[0-9]+)\]", RegexOptions.ExplicitCapture, 2_000)]
    private static partial Regex PathStep();
}
