using System.Buffers;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>
/// Reads JSON text as strictly as RFC 8259 and Step Functions do, which rules out Newtonsoft's own reader (it takes comments, single quotes,
/// bare names), into Newtonsoft's tokens, annotated with <see cref="SourcePosition"/>.
/// </summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8259"/>
internal static class JsonText
{
    /// <summary>How many objects and arrays may be in one another.</summary>
    public const int MaximumDepth = 256;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = MaximumDepth };

    /// <summary>Reads a text.</summary>
    /// <returns>The root, or null when the text is not JSON; then <paramref name="diagnostics"/> has an error.</returns>
    public static JToken? Parse(string text, ICollection<Diagnostic> diagnostics)
    {
        if (JsonSyntaxError.HalfCharacter(text) is { } half)
        {
            diagnostics.Add(half);
            return null;
        }

        // A definition can be large enough for the heap of large objects, where garbage is expensive.
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(text.AsSpan(start)));
        try
        {
            return Parse(bytes.AsMemory(0, Encoding.UTF8.GetBytes(text.AsSpan(start), bytes)), diagnostics);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static JToken? Parse(ReadOnlyMemory<byte> text, ICollection<Diagnostic> diagnostics)
    {
        var reader = new Utf8JsonReader(text.Span, Options);
        var tokens = new JsonTokens(new TextPositions(text), diagnostics);
        try
        {
            while (reader.Read())
                tokens.Add(ref reader);
            return tokens.Root;
        }
        catch (JsonException failure)
        {
            diagnostics.Add(JsonSyntaxError.Describe(text, failure, tokens.Pointer, tooDeep: tokens.Depth >= MaximumDepth));
            return null;
        }
        catch (InvalidOperationException failure)
        {
            // Half of a surrogate pair is valid JSON syntax, but no text.
            diagnostics.Add(JsonSyntaxError.Describe(text, reader.TokenStartIndex, failure.Message, tokens.Pointer));
            return null;
        }
    }
}
