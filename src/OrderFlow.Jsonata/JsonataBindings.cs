using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace OrderFlow.Jsonata;

/// <summary>The variables that an expression finds defined: names without the <c>$</c>. Can be filled with a collection initializer.</summary>
public sealed class JsonataBindings : IEnumerable<KeyValuePair<string, JsonataValue>>
{
    private readonly Dictionary<string, JsonataValue> _values = [];

    /// <summary>How many variables there are.</summary>
    public int Count => _values.Count;

    /// <summary>The value of a variable.</summary>
    /// <param name="name">The variable's name, without the <c>$</c>.</param>
    /// <returns>The value, or <see cref="JsonataValue.Undefined"/> for a variable that is not there.</returns>
    public JsonataValue this[string name]
    {
        get => _values.GetValueOrDefault(name);
        set => _values[name] = value;
    }

    /// <summary>Defines a variable, or defines it anew.</summary>
    /// <param name="name">Its name, without the <c>$</c>.</param>
    /// <param name="value">Its value.</param>
    public void Add(string name, JsonataValue value) => _values[name] = value;

    /// <summary>Looks a variable up.</summary>
    /// <param name="name">Its name, without the <c>$</c>.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether it is defined.</returns>
    public bool TryGetValue(string name, [MaybeNullWhen(false)] out JsonataValue value) => _values.TryGetValue(name, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonataValue>> GetEnumerator() => _values.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
