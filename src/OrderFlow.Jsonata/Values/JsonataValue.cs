using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using OrderFlow.Jsonata.Conversion;

namespace OrderFlow.Jsonata;

/// <summary>
/// An immutable JSON value, a function, or nothing (<see cref="Undefined"/>): the one value type of the language and of the engine.
/// A number never sits on the heap; copying a value copies a reference and a double.
/// </summary>
/// <remarks><c>default</c> is <see cref="Undefined"/>. Equality is deep: numbers by value, objects whatever the order of their members.</remarks>
/// <example>
/// <code>
/// JsonataValue number = 12.5;
/// JsonataValue order = JsonataObject.Create(("id", 7), ("prices", JsonataArray.Create([number, 1])));
///
/// order["prices"][0].AsNumber();                                         // 12.5
/// order["prices"][5].IsUndefined;                                        // true
/// order["id"].Kind;                                                      // Number
/// order == JsonataJson.Parse("""{"prices": [12.5, 1.0], "id": 7}""");    // true
/// </code>
/// </example>
/// <seealso href="https://docs.jsonata.org/processing"/>
[DebuggerDisplay("{DebuggerText,nq}")]
[JsonConverter(typeof(JsonataValueConverter))]
public readonly partial struct JsonataValue : IEquatable<JsonataValue>
{
    private const long TrueBits = (long)JsonataKind.Boolean | 0x100;

    // Number: the tag, with the number beside it. Everything else: the object or null, with the kind in the bits of the double.
    private readonly object? _reference;
    private readonly double _number;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private JsonataValue(object? reference, double number)
    {
        _reference = reference;
        _number = number;
    }

    private JsonataValue(object? reference, JsonataKind kind)
        : this(reference, BitConverter.Int64BitsToDouble((long)kind))
    {
    }

    /// <summary>No value: what a path to a missing property yields.</summary>
    public static JsonataValue Undefined => default;

    /// <summary>JSON <c>null</c>.</summary>
    public static JsonataValue Null => new(null, JsonataKind.Null);

    /// <summary>JSON <c>true</c>.</summary>
    public static JsonataValue True => new(null, BitConverter.Int64BitsToDouble(TrueBits));

    /// <summary>JSON <c>false</c>.</summary>
    public static JsonataValue False => new(null, JsonataKind.Boolean);

    /// <summary>What this value is.</summary>
    public JsonataKind Kind => _reference is NumberTag ? JsonataKind.Number : (JsonataKind)(Bits & 0xFF);

    /// <summary>Whether there is no value at all. JSON <c>null</c> is a value.</summary>
    public bool IsUndefined => _reference is null && (Bits & 0xFF) == 0;

    /// <summary>Whether this is JSON <c>null</c>.</summary>
    public bool IsNull => _reference is null && Bits == (long)JsonataKind.Null;

    /// <summary>Whether this is a number.</summary>
    public bool IsNumber => _reference is NumberTag;

    /// <summary>Whether this is a string.</summary>
    public bool IsString => _reference is string;

    /// <summary>Whether this is <c>true</c> or <c>false</c>.</summary>
    public bool IsBoolean => _reference is null && (Bits & 0xFF) == (long)JsonataKind.Boolean;

    /// <summary>Whether this is an array.</summary>
    public bool IsArray => _reference is JsonataArray;

    /// <summary>Whether this is an object.</summary>
    public bool IsObject => _reference is JsonataObject;

    /// <summary>Whether this is a function.</summary>
    public bool IsFunction => _reference is JsonataFunction;

    /// <summary>A slot of a frame that nothing was assigned to yet; reads as <see cref="Undefined"/>.</summary>
    internal static JsonataValue Unbound => new(null, BitConverter.Int64BitsToDouble(0x100));

    internal bool IsUnbound => _reference is null && Bits == 0x100;

    /// <summary>The object behind the value: a string, array, object, function or the tag of a number.</summary>
    internal object? Reference => _reference;

    /// <summary>The number, meaningless for any other kind.</summary>
    internal double RawNumber => _number;

    /// <summary>The text a number was read from, where it is not what its double prints as; otherwise <c>null</c>.</summary>
    internal string? NumberText => (_reference as NumberTag)?.Text;

    internal bool IsTrue => _reference is null && Bits == TrueBits;

    private long Bits => BitConverter.DoubleToInt64Bits(_number);

    /// <summary>The item at a position of an array.</summary>
    /// <param name="index">Counted from 0.</param>
    /// <returns>The item, or <see cref="Undefined"/> when this is no array or has no such position.</returns>
    public JsonataValue this[int index] =>
        _reference is JsonataArray array && (uint)index < (uint)array.Count ? array[index] : JsonataValue.Undefined;

    /// <summary>The value of a member of an object.</summary>
    /// <param name="name">The member's name.</param>
    /// <returns>The value, or <see cref="Undefined"/> when this is no object or has no such member.</returns>
    public JsonataValue this[string name] => TryGetProperty(name, out var value) ? value : JsonataValue.Undefined;

    /// <summary>A string, or <see cref="Null"/> for a null reference.</summary>
    public static implicit operator JsonataValue(string? value) => value is null ? Null : new(value, JsonataKind.String);

    /// <summary>A number.</summary>
    public static implicit operator JsonataValue(double value) => new(NumberTag.Plain, value);

    /// <summary>A number: the nearest double; beyond 2⁵³ the exact digits are kept for output.</summary>
    public static implicit operator JsonataValue(long value) =>
        value is <= 9007199254740992 and >= -9007199254740992 ? new(NumberTag.Plain, value) : JsonNumber.Exact(value);

    /// <summary>A number.</summary>
    public static implicit operator JsonataValue(int value) => new(NumberTag.Plain, value);

    /// <summary><see cref="True"/> or <see cref="False"/>.</summary>
    public static implicit operator JsonataValue(bool value) => value ? True : False;

    /// <summary>An array, or <see cref="Null"/> for a null reference.</summary>
    public static implicit operator JsonataValue(JsonataArray? value) => value is null ? Null : new(value, JsonataKind.Array);

    /// <summary>An object, or <see cref="Null"/> for a null reference.</summary>
    public static implicit operator JsonataValue(JsonataObject? value) => value is null ? Null : new(value, JsonataKind.Object);

    /// <summary>Whether two values are deeply equal.</summary>
    public static bool operator ==(JsonataValue left, JsonataValue right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(JsonataValue left, JsonataValue right) => !left.Equals(right);

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">This is no number.</exception>
    public double AsNumber() => IsNumber ? _number : throw Mismatch(JsonataKind.Number);

    /// <summary>The string.</summary>
    /// <exception cref="InvalidOperationException">This is no string.</exception>
    public string AsString() => _reference as string ?? throw Mismatch(JsonataKind.String);

    /// <summary>The truth value.</summary>
    /// <exception cref="InvalidOperationException">This is neither <c>true</c> nor <c>false</c>.</exception>
    public bool AsBoolean() => IsBoolean ? IsTrue : throw Mismatch(JsonataKind.Boolean);

    /// <summary>The array.</summary>
    /// <exception cref="InvalidOperationException">This is no array.</exception>
    public JsonataArray AsArray() => _reference as JsonataArray ?? throw Mismatch(JsonataKind.Array);

    /// <summary>The object.</summary>
    /// <exception cref="InvalidOperationException">This is no object.</exception>
    public JsonataObject AsObject() => _reference as JsonataObject ?? throw Mismatch(JsonataKind.Object);

    /// <summary>Looks a member of an object up.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">Its value, or <see cref="Undefined"/>.</param>
    /// <returns>Whether this is an object that has the member.</returns>
    public bool TryGetProperty(string name, out JsonataValue value)
    {
        if (_reference is JsonataObject found)
            return found.TryGetValue(name, out value);
        value = default;
        return false;
    }

    /// <summary>The value as JSON text. <see cref="Undefined"/> gives an empty text, a function an empty JSON string.</summary>
    /// <param name="indented">Whether to break lines and indent by two spaces.</param>
    /// <exception cref="JsonataJsonException">The value nests deeper than <see cref="JsonataJson.MaxDepth"/>, or is too long.</exception>
    public string ToJson(bool indented = false) => JsonataJson.ToText(this, indented);

    /// <summary>The value as compact JSON text.</summary>
    public override string ToString() => ToJson();

    /// <inheritdoc/>
    public bool Equals(JsonataValue other) => DeepEquality.AreEqual(this, other);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is JsonataValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => DeepEquality.Hash(this);

    internal static JsonataValue Of(JsonataFunction function) => new(function, JsonataKind.Function);

    /// <summary>A tuple of a join on its way through the evaluator.</summary>
    internal static JsonataValue Of(Evaluation.Frame tuple) => new(tuple, JsonataKind.Function);

    internal static JsonataValue OfNumber(double value, NumberTag tag) => new(tag, value);

    internal bool SameBits(in JsonataValue other) => ReferenceEquals(_reference, other._reference) && Bits == other.Bits;

    private InvalidOperationException Mismatch(JsonataKind expected) => new($"{Describe()} is no {Name(expected)}.");
}
