using Amazon.Lambda.Annotations;
using Microsoft.Extensions.DependencyInjection;
using OrderFlow.Functions.Inventory;

namespace OrderFlow.Functions;

/// <summary>The services that the functions are constructed with.</summary>
[LambdaStartup]
public sealed class Startup
{
    /// <summary>Registers the services; called once for each execution environment.</summary>
    /// <param name="services">The collection to add to.</param>
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IWarehouses, Warehouses>();
    }
}
