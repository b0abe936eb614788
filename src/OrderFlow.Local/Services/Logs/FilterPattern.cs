using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Logs;

/// <summary>
/// A filter pattern. Of terms: every term must be in the text, a term after <c>-</c> must not, and of the terms after <c>?</c> one is enough;
/// a term in double quotes may hold spaces and punctuation. Or, in braces, of conditions on a JSON record (<see cref="JsonFilter"/>).
/// </summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html"/>
internal sealed class FilterPattern
{
    public static readonly FilterPattern Everything = new(_ => true);

    private readonly Func<string, bool> matches;

    private FilterPattern(Func<string, bool> matches) => this.matches = matches;

    /// <exception cref="ServiceException">InvalidParameterException: the pattern is malformed, or of a kind that is not served.</exception>
    public static FilterPattern Parse(string? pattern)
    {
        var text = (pattern ?? "").Trim();
        if (text.Length == 0)
            return Everything;
        if (text[0] == '{')
            return new FilterPattern(JsonFilter.Parse(text).Matches);
        if (text[0] is '[' or '%')
            throw Invalid($"Patterns of terms and of JSON conditions are served; space-delimited and regular expression patterns are not: {text}");

        List<string> every = [], excluded = [], oneOf = [];
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var terms = text[at] switch { '-' => excluded, '?' => oneOf, _ => every };
            if (terms != every)
                at++;
            terms.Add(Term(text, ref at));
        }

        return new FilterPattern(message => MatchesTerms(message, every, excluded, oneOf));
    }

    public bool Matches(string message) => matches(message);

    private static bool MatchesTerms(string message, List<string> all, List<string> none, List<string> any) =>
        all.TrueForAll(term => message.Contains(term, StringComparison.Ordinal))
        && !none.Exists(term => message.Contains(term, StringComparison.Ordinal))
        && (any.Count == 0 || any.Exists(term => message.Contains(term, StringComparison.Ordinal)));

    private static string Term(string text, ref int at)
    {
        if (at >= text.Length || text[at] != '"')
        {
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
                at++;
            return text[start..at];
        }

        var close = text.IndexOf('"', at + 1);
        if (close < 0)
            throw Invalid($"Invalid filter pattern: a quote is not closed in {text}");
        var term = text[(at + 1)..close];
        at = close + 1;
        return term;
    }

    private static ServiceException Invalid(string message) => new("InvalidParameterException", message);
}
