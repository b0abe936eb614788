using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace OrderFlow.Jsonata;

/// <summary>Prints values as UTF-8, straight from their strings and numbers, a piece at a time.</summary>
/// <param name="flush">Takes a piece.</param>
internal sealed class JsonUtf8Writer(JsonUtf8Writer.Sink flush) : JsonWriter(indented: false), IDisposable
{
    private const int PieceLength = 16 * 1024;
    private const int MostBytesOfUnit = 3;
    private const int ShortText = 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(PieceLength);
    private int _length;
    private long _flushed;

    /// <summary>Where pieces go.</summary>
    public delegate void Sink(ReadOnlySpan<byte> piece);

    /// <summary>A string as it stands in a JSON text.</summary>
    public static byte[] Encode(string text)
    {
        var encoded = new ArrayBufferWriter<byte>(text.Length + 2);
        using var writer = new JsonUtf8Writer(encoded.Write);
        writer.WriteString(text);
        writer.Flush();
        return encoded.WrittenSpan.ToArray();
    }

    /// <summary>Hands the last piece out.</summary>
    public void Flush()
    {
        _flushed += _length;
        if (_flushed > JsonataJson.MaxLength)
            throw new JsonataJsonException($"The value is longer than {JsonataJson.MaxLength} bytes as JSON.", 0, 0);
        flush(_buffer.AsSpan(0, _length));
        _length = 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    protected override void Append(char ascii)
    {
        Reserve(1);
        _buffer[_length++] = (byte)ascii;
    }

    protected override void AppendAscii(string ascii)
    {
        Reserve(ascii.Length);
        _length += Encoding.ASCII.GetBytes(ascii, _buffer.AsSpan(_length));
    }

    protected override void WriteNumber(in JsonataValue value)
    {
        if (value.NumberText is { } text)
        {
            Append(text);
        }
        else if (!double.IsFinite(value.RawNumber))
        {
            AppendAscii("null");
        }
        else
        {
            Reserve(JsonNumber.MaxLength);
            _length += JsonNumber.Format(value.RawNumber, _buffer.AsSpan(_length));
        }
    }

    protected override void WriteName(ObjectShape shape, int index)
    {
        if (shape.Utf8NameAt(index) is not { Length: <= PieceLength } name)
        {
            base.WriteName(shape, index);
            return;
        }

        Reserve(name.Length);
        name.CopyTo(_buffer.AsSpan(_length));
        _length += name.Length;
    }

    protected override void WriteString(string text)
    {
        if (text.Length <= ShortText && TryWriteShort(text))
            return;
        Append('"');
        ReadOnlySpan<char> rest = text;
        for (var special = rest.IndexOfAny(Special); special >= 0; special = rest.IndexOfAny(Special))
        {
            Append(rest[..special]);
            AppendEscaped(rest[special]);
            rest = rest[(special + 1)..];
        }

        Append(rest);
        Append('"');
    }

    /// <summary>Writes a string that needs no escapes and fits into a piece whatever it consists of.</summary>
    private bool TryWriteShort(string text)
    {
        if (text.AsSpan().ContainsAny(Special))
            return false;
        Reserve((text.Length * MostBytesOfUnit) + 2);
        var target = _buffer.AsSpan(_length);
        if (Utf8.FromUtf16(text, target[1..], out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
            return false;
        target[0] = target[written + 1] = (byte)'"';
        _length += written + 2;
        return true;
    }

    /// <summary>Appends text that has nothing to escape but unpaired surrogates, which is where the transcoder stops.</summary>
    private void Append(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Reserve(Math.Min(text.Length * MostBytesOfUnit, PieceLength));
            var status = Utf8.FromUtf16(text, _buffer.AsSpan(_length), out var read, out var written, replaceInvalidSequences: false);
            _length += written;
            text = text[read..];
            if (status != OperationStatus.InvalidData)
                continue;
            AppendEscaped(text[0]);
            text = text[1..];
        }
    }

    private void Reserve(int more)
    {
        if (_buffer.Length - _length < more)
            Flush();
    }
}
