using System.Runtime.InteropServices;
using System.Text.Json;
using OrderFlow.EventBus.Patterns.Values;

namespace OrderFlow.EventBus.Patterns.Reading;

/// <summary>Flattens the JSON text of an event: arrays are transparent, names are joined by dots.</summary>
internal sealed class FlatEventReader(FlatEvent flat)
{
    private readonly EventBytes _path = new();
    private readonly Stack<Frame> _frames = new();
    private IPathFilter? _filter;
    private ulong _hash;
    private int _element;

    /// <summary>Reads the whole text.</summary>
    public void Read(ReadOnlySpan<byte> utf8Event, IPathFilter filter)
    {
        _filter = filter;
        _path.Clear();
        _frames.Clear();
        _hash = PathHash.Empty;
        _element = FlatEvent.NoElement;
        var reader = new Utf8JsonReader(utf8Event, new JsonReaderOptions { MaxDepth = FlatEvent.MaximumDepth });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new InvalidEventException("The event is not a JSON object.");
        do
        {
            Visit(ref reader);
        }
        while (reader.Read());
    }

    private void Visit(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                EnterField(ref reader);
                break;
            case JsonTokenType.StartObject:
                EnterElement();
                Push(array: 0);
                break;
            case JsonTokenType.StartArray:
                EnterElement();
                Push(flat.AddArray());
                break;
            case JsonTokenType.EndObject:
            case JsonTokenType.EndArray:
                Pop();
                break;
            default:
                AddValue(ref reader);
                break;
        }
    }

    // A field's path replaces that of the field before it in the same object.
    private void EnterField(ref Utf8JsonReader reader)
    {
        var frame = _frames.Peek();
        _path.CutTo(frame.PathLength);
        _hash = frame.Hash;
        var start = _path.Length;
        if (_frames.Count > 1)
            _path.Add((byte)'.');
        JsonStrings.Unescape(ref reader, _path);
        _hash = PathHash.Append(_hash, _path.Written[start..]);
    }

    // An object or array inside an array is an element of it; a scalar is not, as it can contradict nothing.
    private void EnterElement()
    {
        if (_frames.TryPeek(out var frame) && frame.Array > 0)
            _element = flat.AddElement(frame.Element, frame.Array);
    }

    private void Push(int array) => _frames.Push(new Frame(_path.Length, _hash, _element, array));

    private void Pop()
    {
        _frames.Pop();
        if (!_frames.TryPeek(out var frame))
            return;
        _element = frame.Element;
        if (frame.Array > 0)
        {
            _path.CutTo(frame.PathLength);
            _hash = frame.Hash;
        }
    }

    private void AddValue(ref Utf8JsonReader reader)
    {
        if (_filter!.Find(_hash, _path.Written) is not { } path)
            return;
        var values = flat.Values;
        var start = values.Length;
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                values.Add((byte)EventValueKind.String);
                JsonStrings.Unescape(ref reader, values);
                break;
            case JsonTokenType.Number:
                AddNumber(reader.ValueSpan, values);
                break;
            case JsonTokenType.True:
                values.Add((byte)EventValueKind.True);
                break;
            case JsonTokenType.False:
                values.Add((byte)EventValueKind.False);
                break;
            default:
                values.Add((byte)EventValueKind.Null);
                break;
        }

        flat.AddLeaf(path, _element, start);
    }

    private static void AddNumber(ReadOnlySpan<byte> text, EventBytes values)
    {
        var number = NumberText.ToDouble(text, out var isExact);
        if (isExact)
        {
            ValueKey.WriteNumber(number, values.GetSpan(1 + sizeof(double)));
            values.Advance(1 + sizeof(double));
            return;
        }

        values.Add((byte)EventValueKind.InexactNumber);
        values.Add(text);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Frame(int PathLength, ulong Hash, int Element, int Array);
}
