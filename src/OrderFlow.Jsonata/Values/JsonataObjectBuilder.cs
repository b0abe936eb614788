namespace OrderFlow.Jsonata;

/// <summary>Collects the members of a <see cref="JsonataObject"/>. Setting a name again replaces its value and keeps its place.</summary>
/// <example>
/// <code>
/// var order = new JsonataObjectBuilder { ["id"] = 7, ["open"] = true };
/// order.Set("total", 12.5).Set("id", 8);
/// order.Remove("open");
///
/// order.Build().ToString();                                // {"id":8,"total":12.5}
/// </code>
/// </example>
public sealed class JsonataObjectBuilder
{
    private const int LinearLimit = 12;
    private const int FirstCapacity = 4;

    private string[] _names;
    private JsonataValue[] _values;
    private int _count;
    private Dictionary<string, int>? _index;

    // The shape of the object that it started from or has built, as long as the names are the same.
    private ObjectShape? _shape;

    /// <summary>Starts with no members.</summary>
    public JsonataObjectBuilder()
        : this(0)
    {
    }

    /// <summary>Starts with the members of another object.</summary>
    /// <param name="source">The object to copy.</param>
    public JsonataObjectBuilder(JsonataObject source)
        : this(source.Count + 1)
    {
        source.Shape.Names.CopyTo(_names);
        for (var i = 0; i < source.Count; i++)
            _values[i] = source.ValueAt(i);
        _count = source.Count;
        _shape = source.Shape;
    }

    internal JsonataObjectBuilder(int capacity)
    {
        _names = capacity == 0 ? [] : new string[capacity];
        _values = capacity == 0 ? [] : new JsonataValue[capacity];
    }

    /// <summary>How many members there are so far.</summary>
    public int Count => _count;

    /// <summary>Sets a member.</summary>
    /// <param name="name">The member's name.</param>
    /// <returns>On reading: the value, or <see cref="JsonataValue.Undefined"/> when there is none.</returns>
    public JsonataValue this[string name]
    {
        get => Find(name) is var at and >= 0 ? _values[at] : JsonataValue.Undefined;
        set => Set(name, value);
    }

    /// <summary>Sets a member. <see cref="JsonataValue.Undefined"/> is not stored: JSON has no such value.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This builder.</returns>
    public JsonataObjectBuilder Set(string name, JsonataValue value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (value.IsUndefined)
            return this;
        var at = Find(name);
        if (at < 0)
            Append(name, value);
        else
            _values[at] = value;
        return this;
    }

    /// <summary>Removes a member if it is there.</summary>
    /// <param name="name">The member's name.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string name)
    {
        var at = Find(name);
        if (at < 0)
            return false;
        _count--;
        Array.Copy(_names, at + 1, _names, at, _count - at);
        Array.Copy(_values, at + 1, _values, at, _count - at);
        _index = null;
        _shape = null;
        return true;
    }

    /// <summary>The object with the members set so far.</summary>
    public JsonataObject Build()
    {
        if (_count == 0)
            return JsonataObject.Empty;
        _shape ??= new(_names[.._count]);
        return new(_shape, _values[.._count]);
    }

    private void Append(string name, JsonataValue value)
    {
        if (_count == _names.Length)
        {
            Array.Resize(ref _names, Math.Max(FirstCapacity, _count * 2));
            Array.Resize(ref _values, _names.Length);
        }

        _index?.Add(name, _count);
        _names[_count] = name;
        _values[_count++] = value;
        _shape = null;
    }

    private int Find(string name)
    {
        if (_count <= LinearLimit)
            return _names.AsSpan(0, _count).IndexOf(name);
        if (_index is null)
        {
            _index = new(_count * 2);
            for (var i = 0; i < _count; i++)
                _index.Add(_names[i], i);
        }

        return _index.TryGetValue(name, out var at) ? at : -1;
    }
}
