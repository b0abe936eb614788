using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Choices;

/// <summary>How two values of the same type compare; null when one of them is of another type.</summary>
internal static class Orders
{
    public static int? OfStrings(JsonataValue a, JsonataValue b) =>
        a.TryGetString(out var s) && b.TryGetString(out var t) ? string.CompareOrdinal(s, t) : null;

    public static int? OfNumbers(JsonataValue a, JsonataValue b) =>
        a.TryGetNumber(out var x) && b.TryGetNumber(out var y) ? x.CompareTo(y) : null;

    public static int? OfBooleans(JsonataValue a, JsonataValue b) =>
        a.TryGetBoolean(out var p) && b.TryGetBoolean(out var q) ? p.CompareTo(q) : null;

    public static int? OfTimestamps(JsonataValue a, JsonataValue b) =>
        Timestamp.TryParse(a, out var m) && Timestamp.TryParse(b, out var n) ? m.Compare(n) : null;
}
