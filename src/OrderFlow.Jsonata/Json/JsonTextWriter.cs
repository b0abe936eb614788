using System.Buffers;
using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata;

/// <summary>Prints values as text.</summary>
/// <param name="style">How numbers are printed.</param>
/// <param name="indented">Whether to break lines and indent.</param>
/// <param name="maxLength">How many characters there may be.</param>
/// <param name="run">Counts what is written within an evaluation.</param>
internal sealed class JsonTextWriter(JsonNumberStyle style, bool indented, int maxLength = JsonataJson.MaxLength, Run? run = null) : JsonWriter(indented), IDisposable
{
    private char[] _buffer = ArrayPool<char>.Shared.Rent(256);
    private int _length;

    /// <summary>Whether there was more to write than may be written.</summary>
    public bool IsTooLong { get; private set; }

    public ReadOnlySpan<char> Written => _buffer.AsSpan(0, _length);

    /// <summary>The beginning of a value as JSON, with an ellipsis behind it if there is more. For texts that quote values, however large or deep.</summary>
    public static string Beginning(in JsonataValue value, int maxLength) => Beginning(value, maxLength, out _);

    /// <inheritdoc cref="Beginning(in JsonataValue, int)"/>
    public static string Beginning(in JsonataValue value, int maxLength, out bool isAll)
    {
        using var writer = new JsonTextWriter(JsonNumberStyle.AsRead, indented: false, maxLength);
        try
        {
            writer.Write(value);
            isAll = writer._length <= maxLength;
            if (isAll)
                return writer.Written.ToString();
        }
        catch (JsonataJsonException)
        {
            // What was written until then is all that is wanted.
            isAll = false;
        }

        return string.Concat(writer.Written[..Math.Min(writer._length, maxLength)], "…");
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
    }

    protected override void Append(char ascii)
    {
        if (_length == _buffer.Length)
            Reserve(1);
        _buffer[_length++] = ascii;
    }

    protected override void AppendAscii(string ascii) => Append(ascii.AsSpan());

    protected override void WriteNumber(in JsonataValue value)
    {
        if (style == JsonNumberStyle.AsRead && value.NumberText is { } text)
        {
            Append(text.AsSpan());
            return;
        }

        var number = value.RawNumber;
        if (!double.IsFinite(number))
        {
            if (style == JsonNumberStyle.Rounded && double.IsInfinity(number))
                throw new JsonataFailure("D1001", value);
            AppendAscii("null");
            return;
        }

        Reserve(JsonNumber.MaxLength);
        var target = _buffer.AsSpan(_length);
        _length += style == JsonNumberStyle.Rounded ? JsonNumber.FormatRounded(number, target) : JsonNumber.Format(number, target);
    }

    protected override void WriteString(string text)
    {
        Append('"');
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
        Append('"');
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
