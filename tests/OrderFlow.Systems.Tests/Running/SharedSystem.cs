namespace OrderFlow.Systems.Tests.Running;

/// <summary>The running systems that the tests of one document share; each test knows its own events by their ids.</summary>
public sealed class SharedSystem : IAsyncLifetime, IDisposable
{
    private readonly SystemFolder folder = new();

    internal RunningSystem Running { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync() => Running = await RunningSystem.StartAsync(folder);

    /// <inheritdoc/>
    public async Task DisposeAsync() => await Running.DisposeAsync();

    /// <summary>Deletes what the systems left, after they ended.</summary>
    public void Dispose() => folder.Dispose();
}
