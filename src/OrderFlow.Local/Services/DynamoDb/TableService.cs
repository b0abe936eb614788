using System.Text.RegularExpressions;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Reading;
using OrderFlow.Local.Services.DynamoDb.Storage;
using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Services.DynamoDb.Writing;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.DynamoDb;

/// <summary>DynamoDB: tables, their indexes and their items, durable.</summary>
/// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Introduction.html"/>
internal sealed partial class TableService
{
    private readonly LocalStore store;
    private readonly LocalAccount account;
    private readonly TimeProvider time;
    private readonly TableCatalog catalog;
    private readonly ItemRows rows;

    public TableService(LocalStore store, LocalAccount account, HopFeed hops, TimeProvider time)
    {
        this.store = store;
        this.account = account;
        this.time = time;
        catalog = new TableCatalog(store);
        rows = new ItemRows(time);
        Items = new ItemReader(store, time);
        Writer = new ItemWriter(store, catalog, rows, hops, time);
    }

    /// <summary>All tables in the order of their names.</summary>
    public IReadOnlyList<TableDefinition> Tables => catalog.All;

    /// <summary>Reads items.</summary>
    public ItemReader Items { get; }

    /// <summary>Writes items.</summary>
    public ItemWriter Writer { get; }

    public string ArnOf(string table) => account.Arn("dynamodb", $"table/{table}");

    public TableDefinition? Find(string name) => catalog.Find(name);

    /// <exception cref="ServiceException">ResourceNotFoundException.</exception>
    public TableDefinition Existing(string name) => catalog.Existing(name);

    /// <summary>How many live items a table has, and their size in bytes.</summary>
    public (long Items, long Bytes) Count(TableDefinition table) => Items.Count(table);

    /// <summary>A page of a table's items in the order of their keys.</summary>
    /// <param name="table">The table.</param>
    /// <param name="limit">The most items of the page; it may have fewer, since it has at most 1 MB.</param>
    /// <param name="after">The last key of the page before, or null for the first page.</param>
    public ItemPage Page(TableDefinition table, int limit, ItemPlace? after = null) =>
        ItemPage.Read(Items, new ItemRange(table, Index: null) { After = after }, new PageView(item => item), limit);

    /// <summary>Makes a table.</summary>
    /// <exception cref="ServiceException">ResourceInUseException: there is one of the name; ValidationException: the name is not valid.</exception>
    public Task<TableDefinition> CreateAsync(TableDefinition definition)
    {
        CheckName(definition.Name, "tableName");
        foreach (var index in definition.Indexes)
            CheckName(index.Name, "indexName");
        var created = definition with { Id = Guid.NewGuid().ToString(), CreatedAt = time.GetUtcNow().ToUnixTimeMilliseconds() };
        return ChangeAsync(() => catalog.Find(created.Name) is null ? created : throw TableErrors.InUse(created.Name), static (_, _) => { });
    }

    /// <summary>Changes a table that is there; its items stay. New indexes are filled, those that went are removed.</summary>
    /// <exception cref="ServiceException">ResourceNotFoundException; or what the change throws.</exception>
    public Task<TableDefinition> UpdateAsync(string name, Func<TableDefinition, TableDefinition> change)
    {
        TableDefinition? before = null;
        return ChangeAsync(
            () =>
            {
                before = catalog.Find(name) ?? throw TableErrors.NotFound(name);
                var after = change(before);
                foreach (var index in after.Indexes)
                    CheckName(index.Name, "indexName");
                return after;
            },
            (connection, after) => Rebuild(connection, before!, after));
    }

    /// <summary>Removes a table with its items.</summary>
    /// <exception cref="ServiceException">ResourceNotFoundException; ValidationException: it is protected.</exception>
    public async Task<TableDefinition> DeleteAsync(string name)
    {
        try
        {
            return await store.ChangeAsync(
                _ => catalog.Find(name) switch
                {
                    null => throw TableErrors.NotFound(name),
                    { DeletionProtection: true } => throw TableErrors.Protected(),
                    var table => table,
                },
                (connection, table) =>
                {
                    ItemRows.Clear(connection, table);
                    catalog.Remove(connection, table);
                });
        }
        catch (IOException)
        {
            catalog.Reload();
            throw;
        }
    }

    private async Task<TableDefinition> ChangeAsync(Func<TableDefinition> plan, Action<Microsoft.Data.Sqlite.SqliteConnection, TableDefinition> apply)
    {
        try
        {
            return await store.ChangeAsync(_ => plan(), (connection, table) =>
            {
                apply(connection, table);
                catalog.Put(connection, table);
            });
        }
        catch (IOException)
        {
            catalog.Reload();
            throw;
        }
    }

    private void Rebuild(Microsoft.Data.Sqlite.SqliteConnection connection, TableDefinition before, TableDefinition after)
    {
        foreach (var index in before.Indexes.Where(index => after.Index(index.Name)?.HoldsAsMuchAs(index) != true))
            ItemRows.Clear(connection, before, index);
        foreach (var index in after.Indexes.Where(index => before.Index(index.Name)?.HoldsAsMuchAs(index) != true))
            rows.Fill(connection, after, index);
        if (before.TimeToLiveAttribute != after.TimeToLiveAttribute)
            rows.Date(connection, after);
    }

    private static void CheckName(string name, string member)
    {
        if (name.Length is < 3 or > 255)
        {
            throw ServiceException.Validation(member == "tableName"
                ? "TableName must be at least 3 characters long and at most 255 characters long"
                : $"1 validation error detected: Value '{name}' at '{member}' failed to satisfy constraint: Member must have length {(name.Length < 3 ? "greater than or equal to 3" : "less than or equal to 255")}");
        }

        if (!NamePattern().IsMatch(name))
            throw ServiceException.Validation($"1 validation error detected: Value '{name}' at '{member}' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+");
    }

    [GeneratedRegex(@"^[a-zA-Z0-9_.-]+\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex NamePattern();
}
