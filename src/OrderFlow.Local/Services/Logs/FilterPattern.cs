using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Logs;

/// <summary>
/// A filter pattern of terms: every term must be in the text, a term after <c>-</c> must not, and of the terms after <c>?</c> one is enough.
/// A term in double quotes may hold spaces and punctuation.
/// </summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html"/>
internal sealed class FilterPattern
{
    public static readonly FilterPattern Everything = new([], [], []);

    private readonly List<string> all;
    private readonly List<string> none;
    private readonly List<string> any;

    private FilterPattern(List<string> all, List<string> none, List<string> any)
    {
        this.all = all;
        this.none = none;
        this.any = any;
    }

    /// <exception cref="ServiceException">InvalidParameterException: the pattern is not one of terms, or a quote is not closed.</exception>
    public static FilterPattern Parse(string? pattern)
    {
        var text = (pattern ?? "").Trim();
        if (text.Length == 0)
            return Everything;
        if (text[0] is '{' or '[' or '%')
            throw Invalid($"Patterns of terms are served; JSON, space-delimited and regular expression patterns are not yet: {text}");

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

        return new FilterPattern(every, excluded, oneOf);
    }

    public bool Matches(string message) =>
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
