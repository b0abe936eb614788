using System.Text.Encodings.Web;
using System.Text.Json;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using Amazon.Lambda.Core;

namespace OrderFlow.Functions.Events;

/// <summary>Publishes the events of a function to its event bus.</summary>
/// <param name="events">The client.</param>
/// <param name="bus">The name of the bus.</param>
public sealed class EventPublisher(IAmazonEventBridge events, string bus)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Publishes one event, in the trace of the invocation.</summary>
    /// <param name="source">Who says it.</param>
    /// <param name="detailType">What happened.</param>
    /// <param name="detail">What is to be known of it; written as a JSON object in camel case.</param>
    /// <param name="context">The invocation.</param>
    /// <exception cref="EventNotAcceptedException">The bus did not take the event.</exception>
    /// <returns>The event's id.</returns>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html"/>
    public async Task<string> PublishAsync(string source, string detailType, object detail, ILambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var entry = new PutEventsRequestEntry
        {
            EventBusName = bus,
            Source = source,
            DetailType = detailType,
            Detail = JsonSerializer.Serialize(detail, Json),
            TraceHeader = string.IsNullOrEmpty(context.TraceId) ? null : context.TraceId,
        };
        var response = await events.PutEventsAsync(new PutEventsRequest { Entries = [entry] });

        // PutEvents succeeds as a call even when it takes none of the entries.
        var result = response.Entries[0];
        return response.FailedEntryCount is null or 0 ? result.EventId : throw new EventNotAcceptedException(bus, result.ErrorCode, result.ErrorMessage);
    }
}
