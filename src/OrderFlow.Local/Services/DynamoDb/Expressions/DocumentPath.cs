using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions;

/// <summary>A place in an item: <c>order.lines[0].price</c>.</summary>
/// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.Attributes.html"/>
internal sealed class DocumentPath(IReadOnlyList<PathStep> steps)
{
    public IReadOnlyList<PathStep> Steps => steps;

    /// <summary>The attribute that it begins with.</summary>
    public string Attribute => steps[0].Name!;

    public bool IsNested => steps.Count > 1;

    /// <summary>The value there, or null.</summary>
    public AttributeValue? In(MapValue item)
    {
        AttributeValue? value = item;
        foreach (var step in steps)
            value = step.In(value);
        return value;
    }

    /// <summary>The order of an item's places; an element of a list comes before those after it.</summary>
    public static IComparer<DocumentPath> Order { get; } = Comparer<DocumentPath>.Create((left, right) =>
    {
        var steps = left.Steps.Zip(right.Steps, PathStep.Order.Compare);
        return steps.FirstOrDefault(order => order != 0) is not 0 and var differing ? differing : left.Steps.Count.CompareTo(right.Steps.Count);
    });

    /// <summary>The path as error texts write it: <c>[order, lines, [0], price]</c>.</summary>
    public override string ToString() => $"[{string.Join(", ", steps)}]";

    public bool SameAs(DocumentPath other) => steps.SequenceEqual(other.Steps);

    /// <summary>Refuses paths that are within each other or that take one place for a list and for a map.</summary>
    /// <exception cref="ExpressionException">Two of them overlap or conflict.</exception>
    public static void RefuseOverlaps(IReadOnlyList<DocumentPath> paths)
    {
        for (var i = 0; i < paths.Count; i++)
        {
            foreach (var earlier in paths.Take(i))
                RefuseOverlap(earlier, paths[i]);
        }
    }

    private static void RefuseOverlap(DocumentPath one, DocumentPath two)
    {
        foreach (var (left, right) in one.Steps.Zip(two.Steps))
        {
            if (left.Name is null != right.Name is null)
                throw new ExpressionException($"Two document paths conflict with each other; must remove or rewrite one of these paths; path one: {one}, path two: {two}");
            if (left != right)
                return;
        }

        throw new ExpressionException($"Two document paths overlap with each other; must remove or rewrite one of these paths; path one: {one}, path two: {two}");
    }
}
