using System.Text;
using System.Text.Json;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>Describes why a text is not JSON, also in the words of the service.</summary>
internal static class JsonSyntaxError
{
    private const int QuotedCharacters = 500;

    /// <summary>Describes what the reader threw.</summary>
    public static Diagnostic Describe(ReadOnlyMemory<byte> text, JsonException failure, string pointer, bool tooDeep)
    {
        var offset = OffsetOf(text.Span, failure.LineNumber ?? 0, failure.BytePositionInLine ?? 0);
        if (tooDeep)
            return Describe(text, offset, $"The definition has more than {JsonText.MaximumDepth} objects and arrays in one another.", pointer) with
            {
                Code = DiagnosticCode.TooDeeplyNested,
            };
        var end = failure.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return Describe(text, offset, end < 0 ? failure.Message : failure.Message[..end], pointer);
    }

    /// <summary>Describes half of a surrogate pair that stands in the text as it is, or null: JSON is Unicode, which has no such halves.</summary>
    public static Diagnostic? HalfCharacter(string text)
    {
        var index = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        for (; index < text.Length && index >= 0; index++)
        {
            if (!char.IsSurrogate(text[index]))
                continue;
            if (!Rune.TryGetRuneAt(text, index, out _))
                break;
            index++;
        }

        if (index < 0 || index >= text.Length)
            return null;
        var line = text.AsSpan(0, index).Count('\n') + 1;
        var column = index - text.AsSpan(0, index).LastIndexOf('\n') - (line == 1 && text[0] == '\uFEFF' ? 1 : 0);
        return new Diagnostic(DiagnosticCode.InvalidJsonDescription, DiagnosticSeverity.Error, "", line, column,
            $"The definition is not JSON: it has U+{(int)text[index]:X4}, half of a character that takes two, without the other half.")
        {
            EndLine = line,
            EndColumn = column + 1,
        };
    }

    /// <summary>Describes a failure at an offset.</summary>
    public static Diagnostic Describe(ReadOnlyMemory<byte> text, long offset, string problem, string pointer)
    {
        if (text.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
            return new Diagnostic(DiagnosticCode.MissingDescription, DiagnosticSeverity.Error, "", 1, 1,
                "The definition is empty. Give an object with StartAt and States.")
            {
                EndLine = 1,
                EndColumn = 1,
            };
        var (word, start) = WordAt(text.Span, (int)offset);
        var positions = new TextPositions(text);
        var position = positions.At(start);
        var isLineEnd = start >= text.Length || text.Span[start] is (byte)'\n' or (byte)'\r';
        var substitution = SubstitutionAt(text.Span, start);
        var end = positions.At(start + (isLineEnd ? 0 : Math.Max(1, Math.Max(word.Length, Encoding.UTF8.GetByteCount(substitution)))));
        var source = $"[Source: (String)\"{Quote(text.Span)}; line: {position.Line}, column: {position.Column + word.Length}]";
        var place = pointer.Length == 0 ? "The definition" : pointer;
        var said = word.Length == 0 ? problem : $"Unrecognized token '{word}': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')";
        var message = (word, substitution) switch
        {
            ("", _) => $"{place} is not JSON: {problem}",
            (_, { Length: > 0 }) => $"{place} has {substitution} outside of quotes, which is JSON only when a template has filled it in. Validate it together with its template, or the text that is deployed.",
            _ => $"{place} has the word {word} where JSON has a string in double quotes, a number, an array, an object, true, false or null.",
        };
        return new Diagnostic(DiagnosticCode.InvalidJsonDescription, DiagnosticSeverity.Error, pointer, position.Line, position.Column, message)
        {
            EndLine = end.Line,
            EndColumn = end.Column,
            ServiceMessage = $"{said}\n at {source}",
            ServiceLocation = source,
        };
    }

    private static long OffsetOf(ReadOnlySpan<byte> text, long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            var next = text[start..].IndexOf((byte)'\n');
            if (next < 0)
                break;
            start += next + 1;
        }

        return Math.Min(start + byteInLine, text.Length);
    }

    // The word that the offset is in, which is not within a string then, and where it starts.
    private static (string Word, int Start) WordAt(ReadOnlySpan<byte> text, int offset)
    {
        var start = offset;
        while (start > 0 && IsLetter(text[start - 1]))
            start--;
        var end = offset;
        while (end < text.Length && IsLetter(text[end]))
            end++;
        var startsWord = start == 0 || text[start - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)':' or (byte)',' or (byte)'[' or (byte)'{';
        return startsWord && end > start ? (Encoding.UTF8.GetString(text[start..end]), start) : ("", offset);
    }

    // ${Name}, or nothing.
    private static string SubstitutionAt(ReadOnlySpan<byte> text, int start)
    {
        var rest = text[start..];
        var length = rest.IndexOfAny((byte)'}', (byte)'\n') + 1;
        return rest.StartsWith("${"u8) && length > 0 && rest[length - 1] == (byte)'}' ? Encoding.UTF8.GetString(rest[..length]) : "";
    }

    private static bool IsLetter(byte unit) => unit is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (byte)'_' or (byte)'$';

    private static string Quote(ReadOnlySpan<byte> text)
    {
        var quoted = Encoding.UTF8.GetString(text);
        return quoted.Length <= QuotedCharacters
            ? quoted + "\""
            : $"{quoted[..QuotedCharacters]}\"[truncated {quoted.Length - QuotedCharacters} chars]";
    }
}
