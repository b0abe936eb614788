using Amazon.ApiGatewayManagementApi;
using Amazon.DynamoDBv2;
using Amazon.EventBridge;
using Amazon.Lambda.Annotations;
using Microsoft.Extensions.DependencyInjection;
using OrderFlow.Functions.Events;
using OrderFlow.Functions.Fulfilment;
using OrderFlow.Functions.Inventory;
using OrderFlow.Functions.Pizza;
using OrderFlow.Functions.Webhooks;

namespace OrderFlow.Functions;

/// <summary>The services that the functions are constructed with.</summary>
/// <remarks>
/// A function gets what its constructor asks for, made while it is constructed: only the clients that it uses, configured by the
/// environment variables that its resource in serverless.template sets.
/// </remarks>
[LambdaStartup]
public sealed class Startup
{
    /// <summary>Registers the services; called once for each execution environment.</summary>
    /// <param name="services">The collection to add to.</param>
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IWarehouses, Warehouses>();

        services.AddSingleton<IAmazonEventBridge>(_ => new AmazonEventBridgeClient());
        services.AddSingleton<IAmazonDynamoDB>(_ => new AmazonDynamoDBClient());
        services.AddSingleton<IAmazonApiGatewayManagementApi>(_ => new AmazonApiGatewayManagementApiClient(
            new AmazonApiGatewayManagementApiConfig { ServiceURL = Variables.Required(Variables.ApiGatewayEndpoint) }));

        services.AddSingleton(all => new EventPublisher(bus: Variables.Required(Variables.EventBus), events: all.GetRequiredService<IAmazonEventBridge>()));
        services.AddSingleton(all => new OrderTable(name: Variables.Required(Variables.TableName), client: all.GetRequiredService<IAmazonDynamoDB>()));
        services.AddSingleton(all => new ConnectionTable(name: Variables.Required(Variables.TableName), client: all.GetRequiredService<IAmazonDynamoDB>()));
        services.AddSingleton(_ => new BasicCredentials(Variables.Required(Variables.BasicAuthUsername), Variables.Required(Variables.BasicAuthPassword)));
    }
}
