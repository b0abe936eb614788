using OrderFlow.Local.Protocols;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.EventBridge.Tags;

/// <summary>The tags of buses and rules.</summary>
internal sealed class TagService : IDisposable
{
    private readonly Catalog<Dictionary<string, string>> tags;
    private readonly EventBridgeService bridge;

    public TagService(LocalStore store, EventBridgeService bridge)
    {
        tags = new(store, "events.tags");
        this.bridge = bridge;
    }

    /// <summary>The tags of a resource, by key.</summary>
    /// <exception cref="ServiceException">ResourceNotFoundException: there is no such bus or rule.</exception>
    public IReadOnlyDictionary<string, string> Of(string arn)
    {
        Check(arn);
        return tags.Find(arn) ?? [];
    }

    /// <summary>Adds tags, or changes them.</summary>
    /// <exception cref="ServiceException">As <see cref="Of"/>.</exception>
    public Task AddAsync(string arn, IReadOnlyDictionary<string, string> added)
    {
        var merged = new Dictionary<string, string>(Of(arn));
        foreach (var (key, value) in added)
            merged[key] = value;
        return added.Count == 0 ? Task.CompletedTask : tags.PutAsync(arn, merged);
    }

    /// <summary>Takes tags away.</summary>
    /// <exception cref="ServiceException">As <see cref="Of"/>.</exception>
    public Task RemoveAsync(string arn, IReadOnlyList<string> keys) =>
        tags.PutAsync(arn, Of(arn).Where(tag => !keys.Contains(tag.Key)).ToDictionary());

    /// <summary>Forgets the tags of a resource that is deleted.</summary>
    public Task ForgetAsync(string arn) => tags.RemoveAsync(arn);

    public void Dispose() => tags.Dispose();

    private void Check(string arn)
    {
        var resource = Arn.Parse(arn) is { Service: "events" } parsed ? parsed : throw ServiceException.Validation($"Parameter {arn} is not valid. Reason: Provided Arn is not in correct format.");
        var exists = resource.After("event-bus/") is { } bus ? bridge.FindBus(bus) is not null
            : resource.After("rule/")?.Split('/') is { Length: > 0 } rule
                ? bridge.FindRule(rule.Length == 1 ? EventBusDefinition.Default : string.Join('/', rule[..^1]), rule[^1]) is not null
                : throw ServiceException.Validation($"Tags are served for event buses and rules, not for {arn}.");
        if (!exists)
            throw ServiceException.NotFound($"The resource {arn} does not exist.");
    }
}
