using System.Net;
using System.Text.Json.Nodes;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.FulfilmentArticle;

/// <summary>Makes orders as a browser does: by opening the URL of OrderProducer.</summary>
internal static class Producer
{
    /// <summary>Opens the URL with a query.</summary>
    public static async Task<(HttpStatusCode Status, JsonNode Body)> OpenAsync(this RunningSystem system, string query, string? traceId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, system.Outputs["OrderProducerUrl"] + query);
        if (traceId is not null)
            request.Headers.Add("X-Amzn-Trace-Id", $"Root={traceId}");
        using var response = await system.Http.SendAsync(request);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    /// <summary>Makes an order that is taken.</summary>
    public static async Task<PublishedEvent> ProduceAsync(this RunningSystem system, string location, string category = "office-supplies", decimal value = 200)
    {
        var traceId = Publishing.NewTraceId();
        var (status, body) = await system.OpenAsync($"?location={location}&category={category}&value={value}", traceId);
        status.ShouldBe(HttpStatusCode.OK, body.ToJsonString());
        return new PublishedEvent((string)body["eventId"]!, traceId);
    }
}
