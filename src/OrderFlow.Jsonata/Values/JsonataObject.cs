using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace OrderFlow.Jsonata;

/// <summary>A JSON object: its members in the order they were added. Immutable to everyone outside the library.</summary>
/// <example>
/// <code>
/// var order = JsonataObject.Create(("id", 7), ("tags", JsonataArray.Create(["new", "eu"])));
///
/// order["tags"][0];      // "new"
/// order.ToString();      // {"id":7,"tags":["new","eu"]}
/// </code>
/// </example>
/// <seealso cref="JsonataObjectBuilder"/>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class JsonataObject : IReadOnlyDictionary<string, JsonataValue>, IEquatable<JsonataObject>
{
    private ObjectShape _shape;
    private JsonataValue[] _values;

    internal JsonataObject(ObjectShape shape, JsonataValue[] values)
    {
        _shape = shape;
        _values = values;
    }

    /// <summary>The object without members.</summary>
    public static JsonataObject Empty { get; } = new(ObjectShape.Empty, []);

    /// <summary>How many members there are.</summary>
    public int Count => _shape.Count;

    /// <summary>The names in order.</summary>
    public IEnumerable<string> Keys => _shape.Names.ToArray();

    /// <summary>The values in order.</summary>
    public IEnumerable<JsonataValue> Values => _values;

    internal ObjectShape Shape => _shape;

    /// <summary>The value of a member.</summary>
    /// <param name="key">The member's name.</param>
    /// <returns>The value, or <see cref="JsonataValue.Undefined"/> when there is no such member.</returns>
    public JsonataValue this[string key] => TryGetValue(key, out var value) ? value : JsonataValue.Undefined;

    /// <summary>An object of the given members. Of those with the same name the last one counts; <see cref="JsonataValue.Undefined"/> is left out.</summary>
    /// <param name="members">The members in order.</param>
    public static JsonataObject Create(params ReadOnlySpan<(string Name, JsonataValue Value)> members)
    {
        var builder = new JsonataObjectBuilder(members.Length);
        foreach (var (name, value) in members)
            builder.Set(name, value);
        return builder.Build();
    }

    /// <summary>An object of the given members. Of those with the same name the last one counts; <see cref="JsonataValue.Undefined"/> is left out.</summary>
    /// <param name="members">The members in order.</param>
    public static JsonataObject From(IEnumerable<KeyValuePair<string, JsonataValue>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var builder = new JsonataObjectBuilder();
        foreach (var (name, value) in members)
            builder.Set(name, value);
        return builder.Build();
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _shape.IndexOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonataValue value)
    {
        var index = _shape.IndexOf(key);
        value = index < 0 ? JsonataValue.Undefined : _values[index];
        return index >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonataValue>> GetEnumerator()
    {
        for (var i = 0; i < _values.Length; i++)
            yield return new(NameAt(i), _values[i]);
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether another object has equal members, in any order.</summary>
    /// <param name="other">The other object.</param>
    public bool Equals([NotNullWhen(true)] JsonataObject? other) => other is not null && ((JsonataValue)this).Equals(other);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as JsonataObject);

    /// <inheritdoc/>
    public override int GetHashCode() => ((JsonataValue)this).GetHashCode();

    /// <summary>The object as compact JSON text.</summary>
    public override string ToString() => ((JsonataValue)this).ToJson();

    internal string NameAt(int index) => _shape.Names[index];

    internal JsonataValue ValueAt(int index) => _values[index];

    /// <summary>Takes the members of another object over. Only for an object that nobody else has seen yet.</summary>
    internal void Become(JsonataObject other)
    {
        _shape = other._shape;
        _values = other._values;
    }
}
