using System.Text.RegularExpressions;

namespace OrderFlow.Jsonata.Functions;

/// <summary>A regular expression of the language, which is that of JavaScript.</summary>
internal sealed class RegexPattern
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private readonly Regex _regex;
    private readonly int _position;

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
            return new(pattern, new Regex(new RegexTranslator(pattern, isMultiline).Translate(), options, Timeout), position);
        }
        catch (RegexParseException error)
        {
            throw new JsonataFailure("S0303") { At = position, Token = pattern, Text = error.Message };
        }
    }

    /// <summary>The match at or behind an offset, if there is one.</summary>
    public Match? Find(string text, int from)
    {
        try
        {
            var match = _regex.Match(text, from);
            return match.Success ? match : null;
        }
        catch (RegexMatchTimeoutException)
        {
            throw new JsonataFailure("U1001") { At = _position, Text = "Expression evaluation timeout: Check for infinite loop" };
        }
    }

    /// <summary>The next match. One of no length would come back for ever.</summary>
    public Match? FindNext(string text, int from)
    {
        if (from >= text.Length)
            return null;
        var match = Find(text, from);
        return match is { Length: 0 } ? throw new JsonataFailure("D1004", Source) { At = _position } : match;
    }

    /// <summary>The first match as the object that a regular expression returns when it is called as a function.</summary>
    public JsonataValue Match(JsonataValue text)
    {
        if (!text.IsString)
            return default;
        return Find(text.AsString(), 0) is { } match ? Describe(text.AsString(), match) : JsonataValue.Undefined;
    }

    public JsonataValue Describe(string text, Match match) => new JsonataObjectBuilder()
        .Set("match", match.Value)
        .Set("start", match.Index)
        .Set("end", match.Index + match.Length)
        .Set("groups", Groups(match))
        .Set("next", JsonataValue.Of(new MatchContinuation(this, text, match.Index + match.Length)))
        .Build();

    /// <summary>What the groups captured; nothing for a group that took no part.</summary>
    public static JsonataArray Groups(Match match)
    {
        var groups = new JsonataArray(ArrayTraits.None, match.Groups.Count - 1);
        for (var i = 1; i < match.Groups.Count; i++)
            groups.Add(match.Groups[i].Success ? match.Groups[i].Value : default(JsonataValue));
        return groups;
    }
}
