namespace OrderFlow.Jsonata;

/// <summary>A text is no JSON, or nests deeper than the reader or writer allows.</summary>
/// <param name="message">What is wrong, with the place.</param>
/// <param name="line">The line, counted from 1; 0 when there is no text.</param>
/// <param name="column">The byte in the line, counted from 1; 0 when there is no text.</param>
/// <param name="inner">What the tokenizer reported.</param>
public sealed class JsonataJsonException(string message, long line, long column, Exception? inner = null) : FormatException(message, inner)
{
    /// <summary>The line of the error, counted from 1; 0 when a value could not be written.</summary>
    public long Line { get; } = line;

    /// <summary>The byte in the line, counted from 1; 0 when a value could not be written.</summary>
    public long Column { get; } = column;
}
