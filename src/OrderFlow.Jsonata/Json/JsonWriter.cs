using System.Buffers;
using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata;

/// <summary>Prints values as <c>JSON.stringify</c> does.</summary>
/// <seealso href="https://tc39.es/ecma262/#sec-json.stringify"/>
internal sealed class JsonWriter(JsonNumberStyle style, bool indented, int maxLength = JsonataJson.MaxLength, Run? run = null) : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    private char[] _buffer = ArrayPool<char>.Shared.Rent(256);
    private int _length;
    private int _depth;

    /// <summary>Whether there was more to write than may be written.</summary>
    public bool IsTooLong { get; private set; }

    public ReadOnlySpan<char> Written => _buffer.AsSpan(0, _length);

    /// <summary>The beginning of a value as JSON, with an ellipsis behind it if there is more. For texts that quote values, however large or deep.</summary>
    public static string Beginning(in JsonataValue value, int maxLength)
    {
        using var writer = new JsonWriter(JsonNumberStyle.AsRead, indented: false, maxLength);
        try
        {
            writer.Write(value);
            if (writer._length <= maxLength)
                return writer.Written.ToString();
        }
        catch (JsonataJsonException)
        {
            // What was written until then is all that is wanted.
        }

        return string.Concat(writer.Written[..Math.Min(writer._length, maxLength)], "…");
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
    }

    public void Write(in JsonataValue value)
    {
        switch (value.Reference)
        {
            case NumberTag:
                WriteNumber(value);
                break;
            case string text:
                WriteString(text);
                break;
            case JsonataArray array:
                WriteArray(array);
                break;
            case JsonataObject members:
                WriteObject(members);
                break;
            case null:
                Append(value.IsBoolean ? value.IsTrue ? "true" : "false" : "null");
                break;
            default:
                Append("\"\"");
                break;
        }
    }

    private void WriteNumber(in JsonataValue value)
    {
        if (style == JsonNumberStyle.AsRead && value.NumberText is { } text)
        {
            Append(text);
            return;
        }

        var number = value.RawNumber;
        if (!double.IsFinite(number))
        {
            if (style == JsonNumberStyle.Rounded && double.IsInfinity(number))
                throw new JsonataFailure("D1001", value);
            Append("null");
            return;
        }

        if (style == JsonNumberStyle.Rounded)
            number = JsonNumber.RoundToPrecision15(number);
        Reserve(JsonNumber.MaxLength);
        _length += JsonNumber.Format(number, _buffer.AsSpan(_length));
    }

    private void WriteArray(JsonataArray array)
    {
        Append("[");
        Enter();
        for (var i = 0; i < array.Count; i++)
        {
            if (i > 0)
                Append(",");
            Break();
            Write(array[i]);
        }

        Leave(array.Count);
        Append("]");
    }

    private void WriteObject(JsonataObject members)
    {
        Append("{");
        Enter();
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0)
                Append(",");
            Break();
            WriteString(members.NameAt(i));
            Append(indented ? ": " : ":");
            Write(members.ValueAt(i));
        }

        Leave(members.Count);
        Append("}");
    }

    private void Enter()
    {
        JsonDepth.Check(++_depth);
    }

    private void Leave(int count)
    {
        _depth--;
        if (count > 0)
            Break();
    }

    private void Break()
    {
        if (!indented)
            return;
        Append("\n");
        for (var i = 0; i < _depth; i++)
            Append("  ");
    }

    private void WriteString(string text)
    {
        Append("\"");
        ReadOnlySpan<char> rest = text;
        var lone = LoneSurrogates.IndexIn(rest);
        while (true)
        {
            var special = rest.IndexOfAny(Special);
            var stop = lone >= 0 && (special < 0 || lone < special) ? lone : special;
            if (stop < 0)
                break;
            Append(rest[..stop]);
            AppendEscaped(rest[stop]);
            rest = rest[(stop + 1)..];
            lone = stop == lone ? LoneSurrogates.IndexIn(rest) : lone - stop - 1;
        }

        Append(rest);
        Append("\"");
    }

    private void AppendEscaped(char character)
    {
        switch (character)
        {
            case '"':
                Append("\\\"");
                break;
            case '\\':
                Append("\\\\");
                break;
            case '\b':
                Append("\\b");
                break;
            case '\f':
                Append("\\f");
                break;
            case '\n':
                Append("\\n");
                break;
            case '\r':
                Append("\\r");
                break;
            case '\t':
                Append("\\t");
                break;
            default:
                Append("\\u");
                Append(((int)character).ToString("x4"));
                break;
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    private void Reserve(int more)
    {
        if (_buffer.Length - _length >= more)
            return;
        IsTooLong = _length > maxLength - more;
        if (IsTooLong)
            throw new JsonataJsonException($"The value is longer than {maxLength} characters as JSON.", 0, 0);
        var length = (int)Math.Max(_length + more, Math.Min(_buffer.Length * 2L, maxLength));
        run?.Scan(length);
        run?.Reserve((long)length * sizeof(char));
        var larger = ArrayPool<char>.Shared.Rent(length);
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
