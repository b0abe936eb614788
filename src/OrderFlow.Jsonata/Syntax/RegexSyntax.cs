namespace OrderFlow.Jsonata.Syntax;

/// <summary>A regular expression: <c>/[a-z]+/i</c>.</summary>
/// <seealso href="https://docs.jsonata.org/regex"/>
public sealed class RegexSyntax : JsonataSyntax
{
    internal RegexSyntax(int position, string pattern, string flags)
        : base(SyntaxKind.Regex, position)
    {
        Pattern = pattern;
        Flags = flags;
    }

    /// <summary>The pattern, without the slashes.</summary>
    public string Pattern { get; }

    /// <summary>The flags: <c>i</c>, <c>m</c>, both or none.</summary>
    public string Flags { get; }
}
