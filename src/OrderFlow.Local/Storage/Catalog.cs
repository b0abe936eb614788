using System.Collections.Concurrent;
using System.Text.Json;

namespace OrderFlow.Local.Storage;

/// <summary>The described things of one kind (rules, queues, …): all in memory for reading, each change on disk before it is shown.</summary>
internal sealed class Catalog<T> : IDisposable
    where T : class
{
    // Changes run one by one: what is on disk and what is in memory must not disagree about which came last.
    private readonly SemaphoreSlim changing = new(1);
    private readonly LocalStore store;
    private readonly string kind;
    private readonly ConcurrentDictionary<string, T> entries;

    public Catalog(LocalStore store, string kind)
    {
        this.store = store;
        this.kind = kind;
        entries = new(store.Read(
            "SELECT id, document FROM entity WHERE kind = $kind",
            parameters => parameters.AddWithValue("$kind", kind),
            row => KeyValuePair.Create(row.GetString(0), JsonSerializer.Deserialize<T>(row.GetString(1))!)));
    }

    /// <summary>All entries, by id in ordinal order.</summary>
    public IReadOnlyList<KeyValuePair<string, T>> All => [.. entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)];

    public T? Find(string id) => entries.GetValueOrDefault(id);

    public async Task PutAsync(string id, T entry)
    {
        var document = JsonSerializer.Serialize(entry);
        await changing.WaitAsync();
        try
        {
            await store.WriteAsync(connection => LocalStore.Execute(
                connection,
                "INSERT INTO entity(kind, id, document) VALUES($kind, $id, $document) ON CONFLICT(kind, id) DO UPDATE SET document = excluded.document",
                ("$kind", kind),
                ("$id", id),
                ("$document", document)));
            entries[id] = entry;
        }
        finally
        {
            changing.Release();
        }
    }

    public async Task<bool> RemoveAsync(string id)
    {
        await changing.WaitAsync();
        try
        {
            if (!entries.ContainsKey(id))
                return false;
            await store.WriteAsync(connection => LocalStore.Execute(
                connection, "DELETE FROM entity WHERE kind = $kind AND id = $id", ("$kind", kind), ("$id", id)));
            return entries.TryRemove(id, out _);
        }
        finally
        {
            changing.Release();
        }
    }

    public void Dispose() => changing.Dispose();
}
