using Microsoft.Data.Sqlite;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Storage;
using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Services.DynamoDb.Values;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.DynamoDb.Writing;

/// <summary>Writes items: each call as a whole or not at all, and on disk when its task ends.</summary>
internal sealed class ItemWriter(LocalStore store, TableCatalog catalog, ItemRows rows, HopFeed hops, TimeProvider time)
{
    private const long GreatestTransaction = 4 * 1024 * 1024;

    /// <summary>Writes items of different keys.</summary>
    /// <exception cref="ServiceException">A condition does not hold or a change is not possible; then nothing is written.</exception>
    public Task<IReadOnlyList<ItemChange>> WriteAsync(IReadOnlyList<ItemWrite> writes, TraceHeader trace) =>
        CommitAsync(connection => [.. writes.Select(write => Plan(connection, write))], static _ => { }, trace);

    /// <summary>Writes items of different keys as one transaction.</summary>
    /// <param name="writes">The writes.</param>
    /// <param name="token">Tells the transaction from others; one that was committed before is not done again. Or null.</param>
    /// <param name="trace">The caller's trace.</param>
    /// <exception cref="ServiceException">
    /// TransactionCanceledException: with a reason for each write; IdempotentParameterMismatchException: the token was another transaction's.
    /// </exception>
    public Task<IReadOnlyList<ItemChange>> TransactAsync(IReadOnlyList<ItemWrite> writes, TransactionToken? token, TraceHeader trace)
    {
        var known = false;
        return CommitAsync(
            connection =>
            {
                known = token?.IsKnown(connection, time) == true;
                return known ? [] : PlanTransaction(connection, writes);
            },
            connection =>
            {
                if (!known)
                    token?.Remember(connection, time);
            },
            trace);
    }

    private async Task<IReadOnlyList<ItemChange>> CommitAsync(Func<SqliteConnection, IReadOnlyList<ItemChange>> plan, Action<SqliteConnection> also, TraceHeader trace)
    {
        var changes = await store.ChangeAsync(plan, (connection, planned) =>
        {
            foreach (var change in planned)
                ItemRows.Apply(connection, change);
            foreach (var table in planned.Select(change => change.Table).Distinct())
                rows.Sweep(connection, table);
            also(connection);
        });
        foreach (var change in changes.Where(change => !change.IsCheck && (change.Before is not null || change.After is not null)))
            hops.Publish(HopOf(change, trace));
        return changes;
    }

    private ItemChange Plan(SqliteConnection connection, ItemWrite write)
    {
        var table = catalog.Current(write.Table);
        return write.Plan(table, rows.Find(connection, table, write.Key));
    }

    private List<ItemChange> PlanTransaction(SqliteConnection connection, IReadOnlyList<ItemWrite> writes)
    {
        var changes = new List<ItemChange>();
        var reasons = new ServiceException?[writes.Count];
        for (var i = 0; i < writes.Count; i++)
        {
            try
            {
                changes.Add(Plan(connection, writes[i]));
            }
            catch (ServiceException error) when (error.Code is "ConditionalCheckFailedException" or "ValidationException")
            {
                reasons[i] = error;
            }
        }

        if (changes.Count < writes.Count)
            throw TransactionErrors.Cancelled(reasons);
        return changes.Sum(change => change.After?.ItemSize ?? 0) <= GreatestTransaction ? changes : throw TransactionErrors.TooLarge();
    }

    private static Hop HopOf(ItemChange change, TraceHeader trace)
    {
        var item = change.After ?? change.Before!.Item;
        return new Hop
        {
            Kind = HopKind.ItemWritten,
            TraceId = trace.Root,
            Resource = change.Table.Name,
            Item = string.Join(" ", change.Table.Key.Names.Select(name => Text(item[name]!))),
            Note = change.After is null ? "deleted" : change.Before is null ? "created" : "updated",
            Payload = change.Document,
        };
    }

    private static string Text(AttributeValue key) => (string?)AttributeValueJson.Write(key)[key.Type] ?? "";
}
