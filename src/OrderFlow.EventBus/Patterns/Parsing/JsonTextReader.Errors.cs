namespace OrderFlow.EventBus.Patterns.Parsing;

/// <content>What is wrong with a text, in the words of the service, and where.</content>
internal sealed partial class JsonTextReader
{
    /// <summary>The error for a reason at the place that the reader has reached.</summary>
    public InvalidEventPatternException Error(string reason)
    {
        var (line, column) = Place(Math.Min(_position, text.Length));
        return new InvalidEventPatternException(reason, line, column);
    }

    private InvalidEventPatternException EndBetween() =>
        Error($"Unexpected end-of-input within/between {(_open.Peek().IsObject ? "Object" : "Array")} entries");

    private InvalidEventPatternException EndInside() => _afterName
        ? EndBetween()
        : Error($"Unexpected end-of-input: expected close marker for {(_open.Peek().IsObject ? "Object" : "Array")} (start marker at {Source(_open.Peek().Start)})");

    private InvalidEventPatternException NonStandard(string word) =>
        Error($"Non-standard token '{word}': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow");

    private InvalidEventPatternException NumberError(string comment) => _position < text.Length
        ? UnexpectedInNumber(text[_position], comment)
        : Error("Unexpected end-of-input in a Number value");

    private InvalidEventPatternException UnexpectedInNumber(char character, string comment) =>
        Error($"Unexpected character ({Describe(character)}) in numeric value: {comment}");

    private InvalidEventPatternException Unexpected(char character, string comment) =>
        Error($"Unexpected character ({Describe(character)}): {comment}");

    private static string Describe(char character) => character switch
    {
        < ' ' or (>= '\u007f' and <= '\u009f') => $"(CTRL-CHAR, code {(int)character})",
        > '\u00ff' => $"'{character}' (code {(int)character} / 0x{(int)character:x})",
        _ => $"'{character}' (code {(int)character})",
    };

    private string Source(int position)
    {
        const int shown = 500;
        var (line, column) = Place(position);
        var rest = text.Length > shown ? $"[truncated {text.Length - shown} chars]" : "";
        return $"[Source: (String)\"{text[..Math.Min(shown, text.Length)]}\"{rest}; line: {line}, column: {column}]";
    }

    private (int Line, int Column) Place(int position)
    {
        var before = text.AsSpan(0, position);
        return (before.Count('\n') + 1, position - before.LastIndexOf('\n'));
    }
}
