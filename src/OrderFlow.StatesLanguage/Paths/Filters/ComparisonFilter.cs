using System.Globalization;
using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Filters;

/// <summary><c>@.price &lt; 10</c>: compares two values as Jayway's JsonPath does.</summary>
/// <seealso href="https://github.com/json-path/JsonPath#filter-operators"/>
internal sealed class ComparisonFilter(Operand left, ComparisonKind kind, Operand right) : Filter
{
    public override bool Holds(in JsonataValue item, PathWalk walk) =>
        Holds(left.Evaluate(item, walk), right.Evaluate(item, walk), walk);

    public override string ToString() => $"{left} {ComparisonSymbols.TextOf(kind)} {right}";

    private bool Holds(in JsonataValue a, in JsonataValue b, PathWalk walk) => kind switch
    {
        ComparisonKind.Equal => AreEqual(a, b),
        ComparisonKind.NotEqual => !AreEqual(a, b),
        ComparisonKind.SameTypeEqual => a.Kind == b.Kind && AreEqual(a, b),
        ComparisonKind.SameTypeNotEqual => a.Kind != b.Kind || !AreEqual(a, b),
        ComparisonKind.Less => Order(a, b) is < 0,
        ComparisonKind.LessOrEqual => Order(a, b) is <= 0,
        ComparisonKind.Greater => Order(a, b) is > 0,
        ComparisonKind.GreaterOrEqual => Order(a, b) is >= 0,
        ComparisonKind.In => Has(b, a, walk),
        ComparisonKind.NotIn => !Has(b, a, walk),
        ComparisonKind.Contains => a.TryGetString(out var text) ? b.TryGetString(out var part) && text.Contains(part, StringComparison.Ordinal) : Has(a, b, walk),
        ComparisonKind.All => b.TryGetArray(out var required) && (a.IsObject || (a.IsArray && HasAll(a, required, walk))),
        ComparisonKind.SubsetOf => b.IsArray && a.TryGetArray(out var items) && HasAll(b, items, walk),
        ComparisonKind.AnyOf => a.TryGetArray(out var items) && b.IsArray && HasAny(b, items, walk),
        ComparisonKind.NoneOf => a.TryGetArray(out var items) && b.IsArray && !HasAny(b, items, walk),
        ComparisonKind.Size => b.TryGetNumber(out var size) && Length(a) == (int)size,
        _ => b.TryGetBoolean(out var empty) && Length(a) is { } length && length == 0 == empty,
    };

    // A string equals a number of the same text, a number a string of the same value.
    private static bool AreEqual(in JsonataValue a, in JsonataValue b)
    {
        if (a.IsUndefined || b.IsUndefined)
            return false;
        if (a.TryGetNumber(out var number) && b.TryGetString(out var digits))
            return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var other) && number.Equals(other);
        if (a.TryGetString(out var text) && b.IsNumber)
            return text == b.ToJson();
        return a == b;
    }

    private static int? Order(in JsonataValue a, in JsonataValue b)
    {
        if (a.TryGetNumber(out var x) && b.TryGetNumber(out var y))
            return x.CompareTo(y);
        return a.TryGetString(out var s) && b.TryGetString(out var t) ? string.CompareOrdinal(s, t) : null;
    }

    private static bool Has(in JsonataValue list, in JsonataValue value, PathWalk walk)
    {
        if (!list.TryGetArray(out var items))
            return false;
        walk.Spend(items.Count);
        foreach (var item in items)
            if (AreEqual(item, value))
                return true;
        return false;
    }

    private static bool HasAll(in JsonataValue list, JsonataArray values, PathWalk walk)
    {
        foreach (var value in values)
            if (!Has(list, value, walk))
                return false;
        return true;
    }

    private static bool HasAny(in JsonataValue list, JsonataArray values, PathWalk walk)
    {
        foreach (var value in values)
            if (Has(list, value, walk))
                return true;
        return false;
    }

    private static int? Length(in JsonataValue value)
    {
        if (value.TryGetString(out var text))
            return text.Length;
        if (value.TryGetArray(out var items))
            return items.Count;
        return value.TryGetObject(out var members) ? members.Count : null;
    }
}
