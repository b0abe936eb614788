using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.DynamoDb.Tables;

/// <summary>
/// The tables, in memory and on disk. They change where items are written, on the store's own thread: a write sees the table
/// as the writes before it left it.
/// </summary>
internal sealed class TableCatalog
{
    private const string Kind = "dynamodb.table";

    private readonly LocalStore store;
    private readonly ConcurrentDictionary<string, TableDefinition> tables = new();

    public TableCatalog(LocalStore store)
    {
        this.store = store;
        Reload();
    }

    /// <summary>All tables in the order of their names.</summary>
    public IReadOnlyList<TableDefinition> All => [.. tables.Values.OrderBy(table => table.Name, StringComparer.Ordinal)];

    public TableDefinition? Find(string name) => tables.GetValueOrDefault(name);

    /// <exception cref="Protocols.ServiceException">ResourceNotFoundException.</exception>
    public TableDefinition Existing(string name) => Find(name) ?? throw TableErrors.NotFound();

    /// <summary>The table as it is now.</summary>
    /// <exception cref="Protocols.ServiceException">ResourceNotFoundException: it is not there any more.</exception>
    public TableDefinition Current(TableDefinition table) => Existing(table.Name) is var current && current.Id == table.Id ? current : throw TableErrors.NotFound();

    /// <summary>Writes a table; within a change of the store.</summary>
    public void Put(SqliteConnection connection, TableDefinition table)
    {
        LocalStore.Execute(
            connection,
            "INSERT INTO entity(kind, id, document) VALUES($kind, $id, $document) ON CONFLICT(kind, id) DO UPDATE SET document = excluded.document",
            ("$kind", Kind),
            ("$id", table.Name),
            ("$document", JsonSerializer.Serialize(table)));
        tables[table.Name] = table;
    }

    /// <summary>Removes a table; within a change of the store.</summary>
    public void Remove(SqliteConnection connection, TableDefinition table)
    {
        LocalStore.Execute(connection, "DELETE FROM entity WHERE kind = $kind AND id = $id", ("$kind", Kind), ("$id", table.Name));
        tables.TryRemove(table.Name, out _);
    }

    /// <summary>Goes back to what is on disk, after a change that did not get there.</summary>
    public void Reload()
    {
        var stored = store.Read("SELECT document FROM entity WHERE kind = $kind", parameters => parameters.AddWithValue("$kind", Kind), row => JsonSerializer.Deserialize<TableDefinition>(row.GetString(0))!);
        foreach (var vanished in tables.Keys.Except(stored.Select(table => table.Name)))
            tables.TryRemove(vanished, out _);
        foreach (var table in stored)
            tables[table.Name] = table;
    }
}
