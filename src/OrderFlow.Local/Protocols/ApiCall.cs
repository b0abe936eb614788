using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Protocols;

/// <summary>One call of an operation: its members, and what surrounds it.</summary>
/// <param name="Request">The members of the request, named as in the service's API reference.</param>
/// <param name="RequestId">The id that the answer carries in <c>x-amzn-RequestId</c>.</param>
/// <param name="Trace">The trace that the caller is part of, or a new one.</param>
/// <param name="BaseUrl">The URL that the caller reached the endpoint by, without a trailing slash.</param>
/// <param name="Cancellation">Ends when the caller goes away or the endpoint stops.</param>
internal sealed record ApiCall(JsonObject Request, string RequestId, TraceHeader Trace, string BaseUrl, CancellationToken Cancellation)
{
    /// <summary>Whether scalars arrived as form text, so that a number may be written as a string.</summary>
    public bool FromForm { get; init; }

    /// <summary>The text of a member that the service requires.</summary>
    public string Text(string member) => OptionalText(member) ?? throw Missing(member);

    public string? OptionalText(string member) => Request[member] switch
    {
        null => null,
        JsonValue value when value.TryGetValue(out string? text) => text,
        var other => throw WrongType(member, other, "String"),
    };

    public int? OptionalInt(string member) => OptionalLong(member) is { } number ? checked((int)Math.Clamp(number, int.MinValue, int.MaxValue)) : null;

    public long? OptionalLong(string member) => Request[member] switch
    {
        null => null,
        JsonValue value when value.TryGetValue(out long number) => number,
        JsonValue value when value.TryGetValue(out double number) && number == Math.Floor(number) && Math.Abs(number) < 1L << 53 => (long)number,
        JsonValue value when FromForm && value.TryGetValue(out string? text)
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        var other => throw WrongType(member, other, "Integer"),
    };

    public bool? OptionalBool(string member) => Request[member] switch
    {
        null => null,
        JsonValue value when value.TryGetValue(out bool flag) => flag,
        JsonValue value when FromForm && value.TryGetValue(out string? text) && bool.TryParse(text, out var flag) => flag,
        var other => throw WrongType(member, other, "Boolean"),
    };

    public JsonObject? OptionalObject(string member) => Request[member] switch
    {
        null => null,
        JsonObject value => value,
        var other => throw WrongType(member, other, "Structure"),
    };

    public IReadOnlyList<string> Texts(string member) =>
        [.. Items(member).Select(item => item is JsonValue value && value.TryGetValue(out string? text) ? text : throw WrongType(member, item, "String"))];

    public IReadOnlyDictionary<string, string> TextMap(string member) =>
        OptionalObject(member)?.ToDictionary(
            pair => pair.Key,
            pair => pair.Value is JsonValue value && value.TryGetValue(out string? text) ? text : throw WrongType(pair.Key, pair.Value, "String")) ?? [];

    /// <summary>The structures of a list member as calls of their own, so that they read like the request.</summary>
    public IReadOnlyList<ApiCall> Structures(string member) =>
        [.. Items(member).Select(item => item is JsonObject value ? this with { Request = value } : throw WrongType(member, item, "Structure"))];

    /// <summary>A structure member as a call of its own, or null.</summary>
    public ApiCall? Structure(string member) => OptionalObject(member) is { } value ? this with { Request = value } : null;

    /// <summary>A moment: epoch seconds, possibly with a fraction, as the JSON protocols write it.</summary>
    public DateTimeOffset? OptionalMoment(string member) => Request[member] switch
    {
        null => null,
        JsonValue value when value.TryGetValue(out double seconds) && Math.Abs(seconds) < 2e11 => DateTimeOffset.UnixEpoch.AddSeconds(seconds),
        JsonValue value when value.TryGetValue(out string? text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) => moment,
        var other => throw WrongType(member, other, "Timestamp"),
    };

    /// <summary>The error for a member that the request lacks.</summary>
    public static ServiceException Missing(string member) => ServiceException.Validation(
        $"1 validation error detected: Value null at '{CamelCase(member)}' failed to satisfy constraint: Member must not be null");

    /// <summary>A member's name as validation errors write it.</summary>
    public static string CamelCase(string member) => char.ToLowerInvariant(member[0]) + member[1..];

    private JsonArray Items(string member) => Request[member] switch
    {
        null => [],
        JsonArray items => items,
        var other => throw WrongType(member, other, "List"),
    };

    private static ServiceException WrongType(string member, JsonNode? actual, string expected) => new(
        "SerializationException", $"{Token(actual)} can not be converted to {Article(expected)} {expected}: member \"{member}\"");

    private static string Article(string noun) => noun[0] is 'I' ? "an" : "a";

    private static string Token(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.Number => "NUMBER_VALUE",
        JsonValueKind.String => "STRING_VALUE",
        JsonValueKind.True => "TRUE_VALUE",
        JsonValueKind.False => "FALSE_VALUE",
        JsonValueKind.Array => "START_ARRAY",
        JsonValueKind.Object => "START_OBJECT",
        _ => "NULL_VALUE",
    };
}
