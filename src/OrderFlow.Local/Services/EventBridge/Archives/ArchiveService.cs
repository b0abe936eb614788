using OrderFlow.EventBus.Patterns;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.EventBridge.Archives;

/// <summary>Archives of events, recorded.</summary>
internal sealed class ArchiveService(LocalStore store, EventBridgeService bridge, LocalAccount account, TimeProvider time) : IDisposable
{
    private readonly Catalog<ArchiveDefinition> archives = new(store, "events.archive");

    public IReadOnlyList<ArchiveDefinition> All => [.. archives.All.Select(entry => entry.Value)];

    public string ArnOf(string name) => account.Arn("events", $"archive/{name}");

    public ArchiveDefinition? Find(string name) => archives.Find(name);

    public ArchiveDefinition Existing(string name) => Find(name) ?? throw ServiceException.NotFound($"Archive {name} does not exist.");

    /// <summary>Creates an archive, or changes the one of the same name.</summary>
    /// <exception cref="ServiceException">ValidationException, InvalidEventPatternException, or ResourceNotFoundException for the bus.</exception>
    public async Task<ArchiveDefinition> PutAsync(ArchiveDefinition wanted)
    {
        EventBridgeNames.Check(wanted.Name, "archiveName", longest: 48);
        if (wanted.RetentionDays < 0)
            throw ServiceException.Validation($"1 validation error detected: Value '{wanted.RetentionDays}' at 'retentionDays' failed to satisfy constraint: Member must have value greater than or equal to 0");
        bridge.ExistingBus(EventBridgeService.BusName(wanted.EventSourceArn));
        try
        {
            if (wanted.EventPattern is { } pattern)
                EventPattern.Parse(pattern);
        }
        catch (InvalidEventPatternException error)
        {
            throw new ServiceException("InvalidEventPatternException", error.Message);
        }

        var archive = wanted with { CreationTime = Find(wanted.Name)?.CreationTime ?? time.GetUtcNow() };
        await archives.PutAsync(archive.Name, archive);
        return archive;
    }

    public async Task DeleteAsync(string name)
    {
        Existing(name);
        await archives.RemoveAsync(name);
    }

    public void Dispose() => archives.Dispose();
}
