using Microsoft.Extensions.Hosting;

namespace OrderFlow.Local.Hosting;

/// <summary>The lifetime of a host that its owner starts and stops, and nobody else.</summary>
internal sealed class OwnedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
