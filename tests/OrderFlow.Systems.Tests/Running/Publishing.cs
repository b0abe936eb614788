using System.Globalization;
using System.Security.Cryptography;
using Amazon.EventBridge.Model;

namespace OrderFlow.Systems.Tests.Running;

/// <summary>Publishes as the documents' Event Generator does.</summary>
internal static class Publishing
{
    /// <summary>Publishes an "Order Notification" of the source com.aws.orders on the Orders bus.</summary>
    public static Task<PublishedEvent> OrderAsync(this RunningSystem system, string detail) =>
        system.PublishAsync("Orders", "com.aws.orders", "Order Notification", detail);

    /// <summary>Publishes one event.</summary>
    public static async Task<PublishedEvent> PublishAsync(this RunningSystem system, string bus, string source, string detailType, string detail)
    {
        var traceId = NewTraceId();
        var response = await system.Events.PutEventsAsync(new PutEventsRequest
        {
            Entries = [new PutEventsRequestEntry { EventBusName = bus, Source = source, DetailType = detailType, Detail = detail, TraceHeader = $"Root={traceId}" }],
        });
        response.FailedEntryCount.ShouldBe(0);
        return new PublishedEvent(response.Entries.ShouldHaveSingleItem().EventId, traceId);
    }

    /// <summary>The root id of a new trace.</summary>
    public static string NewTraceId() =>
        string.Create(CultureInfo.InvariantCulture, $"1-{DateTimeOffset.UtcNow.ToUnixTimeSeconds():x8}-{RandomNumberGenerator.GetHexString(24, lowercase: true)}");
}
