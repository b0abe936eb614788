using System.Buffers;
using System.Text;

namespace OrderFlow.Jsonata;

/// <summary>Reads JSON text into a <see cref="JsonataValue"/> and writes it back.</summary>
/// <remarks>
/// Members keep their order; of members with the same name the last one counts. Numbers keep their text where a double would print another.
/// Unpaired surrogates pass in both directions, escaped on output. Nesting is bounded by <see cref="MaxDepth"/>, the length of what is written by <see cref="MaxLength"/>.
/// </remarks>
/// <example>
/// <code>
/// var value = JsonataJson.Parse("""{"id": 9007199254740993, "price": 1.50}""");
///
/// value.ToJson();                                          // {"id":9007199254740993,"price":1.50}
/// JsonataJson.Parse("{\"id\": }");                         // throws JsonataJsonException
/// </code>
/// </example>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8259"/>
public static class JsonataJson
{
    /// <summary>How deep arrays and objects may nest, in a text to read and in a value to write.</summary>
    public const int MaxDepth = 1000;

    /// <summary>How many characters, or bytes of UTF-8, a written value may have. Values can share their parts, so that a small one can be endless when it is written out.</summary>
    public const int MaxLength = 128 * 1024 * 1024;

    /// <summary>Reads one JSON value.</summary>
    /// <param name="text">The text; white space around the value is allowed.</param>
    /// <exception cref="JsonataJsonException">The text is no JSON or nests too deep; says where.</exception>
    public static JsonataValue Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var wellFormed = LoneSurrogates.Escape(text);
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(wellFormed.Length));
        try
        {
            var length = Encoding.UTF8.GetBytes(wellFormed, buffer);
            return Parse(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads one JSON value.</summary>
    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    /// <exception cref="JsonataJsonException">The text is no JSON or nests too deep; says where.</exception>
    public static JsonataValue Parse(ReadOnlySpan<byte> utf8) => JsonReader.Read(utf8);

    /// <summary>Writes a value as compact JSON in UTF-8.</summary>
    /// <param name="value">The value; <see cref="JsonataValue.Undefined"/> writes nothing, a function an empty string.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="JsonataJsonException">The value nests deeper than <see cref="MaxDepth"/> or is longer than <see cref="MaxLength"/>; a part of it may have been written.</exception>
    public static void Write(JsonataValue value, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Write(value, output.Write);
    }

    /// <summary>Writes a value as compact JSON in UTF-8.</summary>
    /// <param name="value">The value; <see cref="JsonataValue.Undefined"/> writes nothing, a function an empty string.</param>
    /// <param name="output">Where to; is left open.</param>
    /// <exception cref="JsonataJsonException">The value nests deeper than <see cref="MaxDepth"/> or is longer than <see cref="MaxLength"/>; a part of it may have been written.</exception>
    public static void Write(JsonataValue value, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Write(value, output.Write);
    }

    /// <inheritdoc cref="JsonataValue.ToJson"/>
    internal static string ToText(JsonataValue value, bool indented)
    {
        if (value.IsUndefined)
            return "";
        using var writer = new JsonTextWriter(JsonNumberStyle.AsRead, indented);
        writer.Write(value);
        return writer.Written.ToString();
    }

    private static void Write(in JsonataValue value, JsonUtf8Writer.Sink sink)
    {
        if (value.IsUndefined)
            return;
        using var writer = new JsonUtf8Writer(sink);
        writer.Write(value);
        writer.Flush();
    }
}
