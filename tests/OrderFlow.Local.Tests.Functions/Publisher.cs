using System.Text.Json;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;

namespace OrderFlow.Local.Tests.Functions;

/// <summary>Publishes an event with an SDK client that is configured by the environment alone.</summary>
public sealed class Publisher : IDisposable
{
    private readonly AmazonEventBridgeClient events = new();

    public async Task<string> Publish(JsonElement detail)
    {
        var response = await events.PutEventsAsync(new PutEventsRequest
        {
            Entries = [new PutEventsRequestEntry { EventBusName = "Orders", Source = "function", DetailType = "Published", Detail = detail.GetRawText() }],
        });
        return response.Entries[0].EventId;
    }

    public void Dispose() => events.Dispose();
}
