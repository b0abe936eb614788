namespace OrderFlow.Jsonata.Fuzz.Laws;

/// <summary>How an input ended.</summary>
/// <param name="Outcome">A value, an error's code, or the exception that no input may cause.</param>
/// <param name="Broken">The law that was broken and how, if one was.</param>
internal readonly record struct Verdict(string Outcome, string? Broken = null)
{
    /// <summary>The name of the law, by which a smaller input is known to show the same.</summary>
    public string? Law => Broken is { } text && text.IndexOf(':', StringComparison.Ordinal) is var end and >= 0 ? text[..end] : Broken;
}
