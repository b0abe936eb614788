using System.Text.RegularExpressions;
using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>A regular expression of the language, which is that of JavaScript.</summary>
internal sealed class RegexPattern
{
    private const int LongText = 65_536;
    private const long BytesToBacktrack = 128;

    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(1);

    private readonly Regex _regex;
    private readonly int _position;

    // For long texts, and for evaluations that have less time than a match may take. Not held, for a regular expression keeps
    // the memory that it needed for backtracking. Replaced as a whole, so threads may race.
    private WeakReference<Regex>? _special;

    private RegexPattern(string source, Regex regex, int position)
    {
        Source = source;
        _regex = regex;
        _position = position;
    }

    public string Source { get; }

    public static RegexPattern Compile(string pattern, string flags, int position)
    {
        var options = RegexOptions.CultureInvariant;
        if (flags.Contains('i', StringComparison.Ordinal))
            options |= RegexOptions.IgnoreCase;
        var isMultiline = flags.Contains('m', StringComparison.Ordinal);
        try
        {
            return new(pattern, new Regex(new RegexTranslator(pattern, isMultiline).Translate(), options, MatchTimeout), position);
        }
        catch (RegexParseException error)
        {
            throw new JsonataFailure("S0303") { At = position, Token = pattern, Text = error.Message };
        }
    }

    /// <summary>The match at or behind an offset, if there is one.</summary>
    public Match? Find(string text, int from, Run run)
    {
        run.CheckTime();
        run.Scan(text.Length - from);
        run.Reserve((text.Length - from) * BytesToBacktrack);
        try
        {
            var match = RegexFor(text, run.Options.Timeout).Match(text, from);
            if (!match.Success)
                return null;
            run.CheckTime();
            Reserve(match, run);
            return match;
        }
        catch (RegexMatchTimeoutException)
        {
            throw new JsonataFailure("U1001") { At = _position, Text = "Expression evaluation timeout: Check for infinite loop" };
        }
    }

    /// <summary>The next match. One of no length would come back for ever.</summary>
    public Match? FindNext(string text, int from, Run run)
    {
        if (from >= text.Length)
            return null;
        var match = Find(text, from, run);
        return match is { Length: 0 } ? throw new JsonataFailure("D1004", Source) { At = _position } : match;
    }

    /// <summary>The first match as the object that a regular expression returns when it is called as a function.</summary>
    public JsonataValue Match(JsonataValue text, Run run)
    {
        if (!text.IsString)
            return default;
        return Find(text.AsString(), 0, run) is { } match ? Describe(text.AsString(), match) : JsonataValue.Undefined;
    }

    public JsonataValue Describe(string text, Match match) => new JsonataObjectBuilder()
        .Set("match", match.Value)
        .Set("start", match.Index)
        .Set("end", match.Index + match.Length)
        .Set("groups", Groups(match))
        .Set("next", JsonataValue.Of(new MatchContinuation(this, text, match.Index + match.Length)))
        .Build();

    private Regex RegexFor(string text, TimeSpan time)
    {
        var timeout = time > TimeSpan.Zero && time < MatchTimeout ? time : MatchTimeout;
        if (timeout == MatchTimeout && text.Length < LongText)
            return _regex;
        if (_special is { } known && known.TryGetTarget(out var special) && special.MatchTimeout == timeout)
            return special;
        special = new Regex(_regex.ToString(), _regex.Options, timeout);
        _special = new(special);
        return special;
    }

    // Each group that takes part becomes a text of its own, and groups can contain each other.
    private static void Reserve(Match match, Run run)
    {
        long length = 0;
        for (var i = 0; i < match.Groups.Count; i++)
            length += match.Groups[i].Length;
        run.Reserve(length * sizeof(char));
    }

    /// <summary>What the groups captured; nothing for a group that took no part.</summary>
    public static JsonataArray Groups(Match match)
    {
        var groups = new JsonataArray(ArrayTraits.None, match.Groups.Count - 1);
        for (var i = 1; i < match.Groups.Count; i++)
            groups.Add(match.Groups[i].Success ? match.Groups[i].Value : default(JsonataValue));
        return groups;
    }
}
