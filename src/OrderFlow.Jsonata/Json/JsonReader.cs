using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace OrderFlow.Jsonata;

/// <summary>Builds values straight from the tokens of UTF-8 text.</summary>
internal ref struct JsonReader
{
    private readonly ShapeNode _root = ShapeNode.Root();
    private Utf8JsonReader _tokens;
    private string[] _names = new string[16];
    private JsonataValue[] _values = new JsonataValue[32];
    private int _nameCount;
    private int _valueCount;

    private JsonReader(ReadOnlySpan<byte> utf8) =>
        _tokens = new(utf8, new JsonReaderOptions { MaxDepth = JsonataJson.MaxDepth });

    public static JsonataValue Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        var reader = new JsonReader(utf8);
        try
        {
            reader._tokens.Read();
            var value = reader.ReadValue();
            reader._tokens.Read();
            return value;
        }
        catch (JsonException error)
        {
            var (line, column) = ((error.LineNumber ?? 0) + 1, (error.BytePositionInLine ?? 0) + 1);
            throw new JsonataJsonException(Describe(error.Message, line, column), line, column, error);
        }
        catch (InsufficientExecutionStackException error)
        {
            var read = utf8[..(int)reader._tokens.BytesConsumed];
            throw TooDeep(read.Count((byte)'\n') + 1, read.Length - read.LastIndexOf((byte)'\n'), error);
        }
    }

    private static JsonataJsonException TooDeep(long line, long column, Exception error) =>
        new($"Invalid JSON at line {line}, column {column}: it nests too deep for this thread's stack.", line, column, error);

    private static string Describe(string reported, long line, long column)
    {
        var place = reported.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return $"Invalid JSON at line {line}, column {column}: {(place < 0 ? reported : reported[..place])}";
    }

    private JsonataValue ReadValue() => _tokens.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(),
        JsonTokenType.StartArray => ReadArray(),
        JsonTokenType.String => JsonText.Decode(_tokens.ValueSpan, _tokens.ValueIsEscaped),
        JsonTokenType.Number => ReadNumber(),
        JsonTokenType.True => JsonataValue.True,
        JsonTokenType.False => JsonataValue.False,
        _ => JsonataValue.Null,
    };

    private readonly JsonataValue ReadNumber()
    {
        var utf8 = _tokens.ValueSpan;
        if (ShortNumber.TryRead(utf8, out var number))
            return number;
        Span<char> text = utf8.Length <= 256 ? stackalloc char[256] : new char[utf8.Length];
        return JsonNumber.Read(text[..Encoding.ASCII.GetChars(utf8, text)]);
    }

    private JsonataValue ReadArray()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var start = _valueCount;
        while (_tokens.Read() && _tokens.TokenType != JsonTokenType.EndArray)
            Push(ReadValue());
        return JsonataArray.Create(Take(start));
    }

    private JsonataValue ReadObject()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var (nameStart, valueStart) = (_nameCount, _valueCount);
        var node = _root;
        while (_tokens.Read() && _tokens.TokenType != JsonTokenType.EndObject)
        {
            node = _tokens.ValueIsEscaped ? null : node?.Next(_tokens.ValueSpan);
            PushName(node?.Name ?? JsonText.Decode(_tokens.ValueSpan, _tokens.ValueIsEscaped));
            _tokens.Read();
            Push(ReadValue());
        }

        var names = _names.AsSpan(nameStart, _nameCount - nameStart);
        _nameCount = nameStart;
        var values = Take(valueStart);
        if (names.IsEmpty)
            return JsonataObject.Empty;
        return node?.ShapeOf(names) is { } shape ? new JsonataObject(shape, values.ToArray()) : Unshared(names, values);
    }

    private static JsonataObject Unshared(ReadOnlySpan<string> names, ReadOnlySpan<JsonataValue> values)
    {
        var builder = new JsonataObjectBuilder(names.Length);
        for (var i = 0; i < names.Length; i++)
            builder.Set(names[i], values[i]);
        return builder.Build();
    }

    private void Push(JsonataValue value)
    {
        if (_valueCount == _values.Length)
            Array.Resize(ref _values, _valueCount * 2);
        _values[_valueCount++] = value;
    }

    private void PushName(string name)
    {
        if (_nameCount == _names.Length)
            Array.Resize(ref _names, _nameCount * 2);
        _names[_nameCount++] = name;
    }

    private ReadOnlySpan<JsonataValue> Take(int start)
    {
        var taken = _values.AsSpan(start, _valueCount - start);
        _valueCount = start;
        return taken;
    }
}
