using System.Runtime.InteropServices;
using System.Text.Json;
using OrderFlow.EventBus.Patterns.Values;

namespace OrderFlow.EventBus.Patterns.Reading;

/// <summary>
/// An event as its scalars: for each path that somebody asks for, the values in the order of the event, each with the
/// array element it lies in. The buffers are kept from event to event.
/// </summary>
internal sealed class FlatEvent
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int MaximumDepth = 1000;

    /// <summary>The element of a value that lies in no array.</summary>
    public const int NoElement = 0;

    private const int None = -1;
    private readonly List<Leaf> _leaves = [];
    private readonly List<PathEntry> _paths = [];
    private readonly Dictionary<ulong, int> _firstPathOfHash = [];
    private readonly List<Element> _elements = [];
    private readonly EventBytes _values = new();
    private readonly FlatEventReader _reader;

    public FlatEvent() => _reader = new FlatEventReader(this);

    /// <summary>How many arrays hold values; they are numbered from 1.</summary>
    public int ArrayCount { get; private set; }

    /// <summary>The paths that the event has values for.</summary>
    public IReadOnlyList<PathEntry> Paths => _paths;

    /// <summary>Reads an event, forgetting the one before.</summary>
    /// <exception cref="InvalidEventException">The event is no JSON object or too deep.</exception>
    public void Read(ReadOnlySpan<byte> utf8Event, IPathFilter filter)
    {
        _leaves.Clear();
        _paths.Clear();
        _firstPathOfHash.Clear();
        _elements.Clear();
        _elements.Add(default);
        _values.Clear();
        ArrayCount = 0;
        try
        {
            _reader.Read(utf8Event, filter);
        }
        catch (JsonException error)
        {
            throw new InvalidEventException(error.Message, error);
        }
    }

    /// <summary>The first value of a path, or -1.</summary>
    public int FirstLeaf(FieldPath path)
    {
        for (var entry = _firstPathOfHash.GetValueOrDefault(path.Hash, None); entry != None; entry = _paths[entry].NextOfHash)
        {
            var candidate = _paths[entry].Path;
            if (ReferenceEquals(candidate, path) || candidate.Bytes.AsSpan().SequenceEqual(path.Bytes))
                return _paths[entry].FirstLeaf;
        }

        return None;
    }

    /// <summary>The next value of the same path, or -1.</summary>
    public int NextLeaf(int leaf) => _leaves[leaf].Next;

    /// <summary>The element that a value lies in.</summary>
    public int ElementOf(int leaf) => _leaves[leaf].Element;

    /// <summary>The value.</summary>
    public EventValue ValueOf(int leaf) => new(_values.Slice(_leaves[leaf].Start, _leaves[leaf].Length));

    /// <summary>The element that the array of an element lies in.</summary>
    public int ParentOf(int element) => _elements[element].Parent;

    /// <summary>The array of an element.</summary>
    public int ArrayOf(int element) => _elements[element].Array;

    /// <summary>Numbers an array.</summary>
    internal int AddArray() => ++ArrayCount;

    /// <summary>Numbers an element of an array.</summary>
    internal int AddElement(int parent, int array)
    {
        _elements.Add(new Element(parent, array));
        return _elements.Count - 1;
    }

    /// <summary>Where the next value is written.</summary>
    internal EventBytes Values => _values;

    /// <summary>Adds the value that was written from <paramref name="start"/> on.</summary>
    internal void AddLeaf(FieldPath path, int element, int start)
    {
        var leaf = _leaves.Count;
        _leaves.Add(new Leaf(start, _values.Length - start, element, None));
        var entry = _firstPathOfHash.GetValueOrDefault(path.Hash, None);
        while (entry != None && !ReferenceEquals(_paths[entry].Path, path))
            entry = _paths[entry].NextOfHash;
        if (entry == None)
        {
            var sameHash = _firstPathOfHash.GetValueOrDefault(path.Hash, None);
            _firstPathOfHash[path.Hash] = _paths.Count;
            _paths.Add(new PathEntry(path, leaf, leaf, sameHash));
            return;
        }

        var last = _paths[entry].LastLeaf;
        _leaves[last] = _leaves[last] with { Next = leaf };
        _paths[entry] = _paths[entry] with { LastLeaf = leaf };
    }

    /// <summary>A path and its values.</summary>
    internal readonly record struct PathEntry(FieldPath Path, int FirstLeaf, int LastLeaf, int NextOfHash);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Leaf(int Start, int Length, int Element, int Next);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Element(int Parent, int Array);
}
