using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Projections;

/// <summary>A place that a projection passes through: what it asks for within it, or the whole of it.</summary>
internal sealed class ProjectionNode
{
    private readonly SortedDictionary<PathStep, ProjectionNode> inner = new(PathStep.Order);

    public void Add(IEnumerable<PathStep> steps)
    {
        var node = this;
        foreach (var step in steps)
        {
            if (!node.inner.TryGetValue(step, out var next))
                node.inner[step] = next = new ProjectionNode();
            node = next;
        }
    }

    /// <summary>What the projection leaves of a value, or null when that is nothing.</summary>
    public AttributeValue? Of(AttributeValue? value)
    {
        if (value is null || inner.Count == 0)
            return value;
        var parts = inner.Select(child => (Step: child.Key, Value: child.Value.Of(child.Key.In(value)))).Where(part => part.Value is not null).ToList();
        if (parts.Count == 0)
            return null;
        return value is ListValue
            ? new ListValue([.. parts.Select(part => part.Value!)])
            : parts.Aggregate(MapValue.Empty, (map, part) => map.With(part.Step.Name!, part.Value!));
    }
}
