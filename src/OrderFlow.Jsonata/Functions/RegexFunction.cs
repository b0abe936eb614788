namespace OrderFlow.Jsonata.Functions;

/// <summary>A regular expression, which is a function from a string to its first match.</summary>
internal sealed class RegexFunction(RegexPattern pattern) : JsonataFunction
{
    public RegexPattern Pattern { get; } = pattern;

    public override int Arity => 2;
}
