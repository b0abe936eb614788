using System.Text.RegularExpressions;
using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>A regular expression of the language, which is that of JavaScript.</summary>
internal sealed class RegexPattern
{
    private const int LongText = 65_536;
    private const long BytesToBacktrack = 128;
    private const int UsesToCompile = 1000;

    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(1);

    /// <summary>After this time a pattern that can be matched in linear time is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly Lazy<Regex>? _linear;
    private readonly Regex _regex;
    private readonly int _groups;
    private readonly int _position;

    // For long texts, and for evaluations that have less time than a match may take. Not held, for a regular expression keeps
    // the memory that it needed for backtracking. Replaced as a whole, so threads may race.
    private WeakReference<Regex>? _special;

    // Translated to machine code, once it has been used so often that this pays. Racing threads translate it twice at worst.
    private Regex? _compiled;
    private int _uses;

    private RegexPattern(string source, Regex regex, int groups, bool isLinear, int position)
    {
        Source = source;
        _regex = regex;
        _groups = groups;
        _position = position;
        if (isLinear)
            _linear = new(() => new(regex.ToString(), regex.Options | RegexOptions.NonBacktracking, MatchTimeout));
    }

    public string Source { get; }

    /// <summary>How many groups it captures.</summary>
    public int GroupCount => _groups;

    public static RegexPattern Compile(string pattern, string flags, int position)
    {
        try
        {
            var translator = new RegexTranslator(pattern, flags.Contains('i', StringComparison.Ordinal), flags.Contains('m', StringComparison.Ordinal));
            var translation = translator.Translate();
            var regex = new Regex(translation, RegexOptions.CultureInvariant, translator.IsLinear ? Patience : MatchTimeout);
            return new(pattern, regex, translator.GroupCount, translator.IsLinear, position);
        }
        catch (JsonataFailure failure) when (failure.Place(position, pattern))
        {
            throw;
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
        run.Reserve((text.Length - from) * BytesToBacktrack);
        try
        {
            var match = Match(text, from, run.Options.Timeout);
            run.Scan((match.Success ? match.Index + match.Length : text.Length) - from);
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
        return match is { Length: 0 } ? throw new JsonataFailure("D1004", Source) : match;
    }

    /// <summary>The first match as the object that a regular expression returns when it is called as a function.</summary>
    /// <param name="value">The text; numbers, truth values and null are taken as the texts they print as.</param>
    /// <param name="from">Where to start, if a number.</param>
    /// <param name="run">The evaluation.</param>
    public JsonataValue Match(JsonataValue value, JsonataValue from, Run run)
    {
        var text = value.IsString ? value.AsString() : value.IsNumber || value.IsBoolean || value.IsNull ? value.ToJson() : null;
        var start = from.IsNumber && from.RawNumber > 0 ? from.RawNumber : 0;
        return text is not null && start <= text.Length && Find(text, (int)start, run) is { } match ? Describe(text, match) : JsonataValue.Undefined;
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
        var timeout = time > TimeSpan.Zero && time < _regex.MatchTimeout ? time : _regex.MatchTimeout;
        if (timeout == _regex.MatchTimeout && text.Length < LongText)
            return Frequent();
        if (_special is { } known && known.TryGetTarget(out var special) && special.MatchTimeout == timeout)
            return special;
        special = new Regex(_regex.ToString(), _regex.Options, timeout);
        _special = new(special);
        return special;
    }

    private Regex Frequent()
    {
        if (_compiled is not null)
            return _compiled;
        if (++_uses < UsesToCompile)
            return _regex;
        return _compiled = new(_regex.ToString(), _regex.Options | RegexOptions.Compiled, _regex.MatchTimeout);
    }

    // Each group that takes part becomes a text of its own, and groups can contain each other.
    private void Reserve(Match match, Run run)
    {
        long length = 0;
        for (var i = 0; i <= _groups; i++)
            length += match.Groups[i].Length;
        run.Reserve(length * sizeof(char));
    }

    /// <summary>What the groups captured; nothing for a group that took no part.</summary>
    public JsonataArray Groups(Match match)
    {
        var groups = new JsonataArray(ArrayTraits.None, _groups);
        for (var i = 1; i <= _groups; i++)
            groups.Add(match.Groups[i].Success ? match.Groups[i].Value : default(JsonataValue));
        return groups;
    }

    private Match Match(string text, int from, TimeSpan time)
    {
        // Whoever came to the end of patience once does not try it again.
        if (_linear is { IsValueCreated: true } known)
            return known.Value.Match(text, from);
        try
        {
            return RegexFor(text, time).Match(text, from);
        }
        catch (RegexMatchTimeoutException) when (_linear is not null)
        {
            return Linear(_linear)?.Match(text, from) ?? throw new RegexMatchTimeoutException();
        }
    }

    private static Regex? Linear(Lazy<Regex> linear)
    {
        try
        {
            return linear.Value;
        }
        catch (NotSupportedException)
        {
            // Its automaton would be too large.
            return null;
        }
    }
}
