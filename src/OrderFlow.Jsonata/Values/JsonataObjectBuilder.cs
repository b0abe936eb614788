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

    private readonly List<string> _names;
    private readonly List<JsonataValue> _values;
    private Dictionary<string, int>? _index;

    /// <summary>Starts with no members.</summary>
    public JsonataObjectBuilder()
        : this(4)
    {
    }

    /// <summary>Starts with the members of another object.</summary>
    /// <param name="source">The object to copy.</param>
    public JsonataObjectBuilder(JsonataObject source)
        : this(source.Count + 2)
    {
        for (var i = 0; i < source.Count; i++)
            Set(source.NameAt(i), source.ValueAt(i));
    }

    internal JsonataObjectBuilder(int capacity)
    {
        _names = new(capacity);
        _values = new(capacity);
    }

    /// <summary>How many members there are so far.</summary>
    public int Count => _names.Count;

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
        if (value.IsUndefined)
            return this;
        var at = Find(name);
        if (at >= 0)
        {
            _values[at] = value;
            return this;
        }

        _index?.Add(name, _names.Count);
        _names.Add(name);
        _values.Add(value);
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
        _names.RemoveAt(at);
        _values.RemoveAt(at);
        _index = null;
        return true;
    }

    /// <summary>The object with the members set so far.</summary>
    public JsonataObject Build() =>
        _names.Count == 0 ? JsonataObject.Empty : new(new ObjectShape([.. _names]), [.. _values]);

    private int Find(string name)
    {
        if (_names.Count <= LinearLimit)
            return _names.IndexOf(name);
        if (_index is null)
        {
            _index = new(_names.Count * 2);
            for (var i = 0; i < _names.Count; i++)
                _index.Add(_names[i], i);
        }

        return _index.TryGetValue(name, out var at) ? at : -1;
    }
}
