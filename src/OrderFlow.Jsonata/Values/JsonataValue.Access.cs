using System.Diagnostics.CodeAnalysis;

namespace OrderFlow.Jsonata;

/// <content>Asking what a value is, without exceptions.</content>
public readonly partial struct JsonataValue
{
    private const int DescribedLength = 60;

    /// <summary>
    /// The value as a list: the items of an array, none for <see cref="Undefined"/>, otherwise the value itself. Made for results of paths, where one item
    /// stands for a list of one.
    /// </summary>
    /// <example>
    /// <code>
    /// var order = JsonataJson.Parse("""{"items": [{"name": "bolt"}]}""");
    ///
    /// JsonataExpression.Parse("items.name").Evaluate(order).Items;    // ["bolt"]
    /// JsonataExpression.Parse("items.price").Evaluate(order).Items;   // []
    /// </code>
    /// </example>
    public IReadOnlyList<JsonataValue> Items => _reference as JsonataArray ?? (IsUndefined ? JsonataArray.Empty : JsonataArray.Create([this]));

    private string DebuggerText => IsUndefined ? "undefined" : IsFunction ? "function" : JsonTextWriter.Beginning(this, DescribedLength);

    /// <summary>The number, if this is one.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Whether this is a number.</returns>
    public bool TryGetNumber(out double value)
    {
        value = IsNumber ? _number : 0;
        return IsNumber;
    }

    /// <summary>The string, if this is one.</summary>
    /// <param name="value">The string.</param>
    /// <returns>Whether this is a string.</returns>
    public bool TryGetString([NotNullWhen(true)] out string? value)
    {
        value = _reference as string;
        return value is not null;
    }

    /// <summary>The truth value, if this is one.</summary>
    /// <param name="value">The truth value.</param>
    /// <returns>Whether this is <c>true</c> or <c>false</c>.</returns>
    public bool TryGetBoolean(out bool value)
    {
        value = IsTrue;
        return IsBoolean;
    }

    /// <summary>The array, if this is one.</summary>
    /// <param name="value">The array.</param>
    /// <returns>Whether this is an array.</returns>
    public bool TryGetArray([NotNullWhen(true)] out JsonataArray? value)
    {
        value = _reference as JsonataArray;
        return value is not null;
    }

    /// <summary>The object, if this is one.</summary>
    /// <param name="value">The object.</param>
    /// <returns>Whether this is an object.</returns>
    public bool TryGetObject([NotNullWhen(true)] out JsonataObject? value)
    {
        value = _reference as JsonataObject;
        return value is not null;
    }

    /// <summary>The value as errors name it: <c>The string "abc"</c>.</summary>
    internal string Describe() => Kind switch
    {
        JsonataKind.Undefined => "No value (undefined)",
        JsonataKind.Null => "null",
        JsonataKind.Function => "A function",
        var kind => $"The {Name(kind)} {JsonTextWriter.Beginning(this, DescribedLength)}",
    };

    private static string Name(JsonataKind kind) => kind switch
    {
        JsonataKind.Boolean => "truth value",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
