namespace OrderFlow.StatesLanguage.Paths;

/// <summary>A text is no path, no reference path or no intrinsic function call.</summary>
/// <param name="text">The text.</param>
/// <param name="reason">What is wrong with it, as the end of a sentence.</param>
/// <param name="position">Where in the text, counted from 0.</param>
/// <param name="length">How many characters of the text are wrong.</param>
public sealed class PathException(string text, string reason, int position, int length = 1) : Exception($"\"{text}\" {reason}.")
{
    /// <summary>The text that was to be parsed.</summary>
    public string Text { get; } = text;

    /// <summary>What is wrong with it, as the end of a sentence that begins with the text: <c>has a dot without a name</c>.</summary>
    public string Reason { get; } = reason;

    /// <summary>Where in the text the problem is, counted from 0 in UTF-16 units.</summary>
    public int Position { get; } = position;

    /// <summary>How many characters are wrong from there on, in UTF-16 units, at least 1 even when what is missing is missing at the end.</summary>
    public int Length { get; } = length;
}
