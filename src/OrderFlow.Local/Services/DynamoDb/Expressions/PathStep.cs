using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions;

/// <summary>A step of a path: a member of a map, or an element of a list.</summary>
/// <param name="Name">The member's name, or null for an element.</param>
/// <param name="Index">The element's place from 0.</param>
internal readonly record struct PathStep(string? Name, int Index = 0)
{
    public AttributeValue? In(AttributeValue? value) => value switch
    {
        MapValue map when Name is not null => map[Name],
        ListValue list when Name is null && Index < list.Items.Count => list.Items[Index],
        _ => null,
    };

    public static IComparer<PathStep> Order { get; } = Comparer<PathStep>.Create((left, right) =>
        string.CompareOrdinal(left.Name, right.Name) is not 0 and var order ? order : left.Index.CompareTo(right.Index));

    public override string ToString() => Name ?? $"[{Index}]";
}
