using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Updates;

/// <summary>An update: actions that all read the item as it was before.</summary>
/// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.UpdateExpressions.html"/>
internal sealed class Update(IReadOnlyList<UpdateAction> actions)
{
    public IReadOnlyList<UpdateAction> Actions => actions;

    /// <summary>The places that it changes.</summary>
    public IEnumerable<DocumentPath> Targets => actions.Select(action => action.Path);

    /// <summary>The item after the update.</summary>
    /// <exception cref="Protocols.ServiceException">ValidationException: the update does not fit the item.</exception>
    public MapValue Apply(MapValue item)
    {
        // Elements are appended in the order of their places, and removed from the last to the first: every place is one of the item before.
        var changes = actions.Where(action => action is not RemoveAction).OrderBy(action => action.Path, DocumentPath.Order);
        var removals = actions.OfType<RemoveAction>().OrderByDescending(action => action.Path, DocumentPath.Order);
        return changes.Concat(removals).Aggregate(item, (edited, action) => action.Apply(edited, item));
    }
}
