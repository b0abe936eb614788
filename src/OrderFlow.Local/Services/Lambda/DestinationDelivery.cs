using System.Text;
using OrderFlow.EventBus.Delivery;
using OrderFlow.EventBus.Events;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Services.Deliveries;
using OrderFlow.Local.Services.EventBridge;

namespace OrderFlow.Local.Services.Lambda;

/// <summary>Records of asynchronous invocations on their way to a destination: a bus gets an event, a queue, topic or function the record itself.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html"/>
internal sealed class DestinationDelivery(DeliveryTargets targets, EventBridgeService bridge, LocalAccount account, HopFeed hops, TimeProvider time) : IDeliveryKind
{
    public const string Success = "Success";
    public const string Failure = "Failure";
    private const string Name = "destination";
    private const string Result = "RESULT";
    private const string FunctionArn = "FUNCTION_ARN";

    public string Kind => Name;

    public static DeliveryRequest Request(string destination, string result, PendingDelivery invocation, ReadOnlyMemory<byte> record) => new(destination, record)
    {
        Attributes = new Dictionary<string, string>
        {
            [DeliveryFields.Kind] = Name,
            [DeliveryFields.Trace] = DeliveryFields.Field(invocation, DeliveryFields.Trace),
            [DeliveryFields.SourceId] = DeliveryFields.Field(invocation, DeliveryFields.SourceId),
            [DeliveryFields.SourceName] = DeliveryFields.Field(invocation, DeliveryFields.SourceName),
            [Result] = result,
            [FunctionArn] = invocation.TargetKey,
        },
    };

    public async Task<DeliveryOutcome> DeliverAsync(PendingDelivery delivery, CancellationToken cancellation)
    {
        var destination = Arn.Parse(delivery.TargetKey)!.Value;
        var trace = DeliveryFields.TraceOf(delivery);
        var requestId = DeliveryFields.Field(delivery, DeliveryFields.SourceId);
        if (destination.Service == "events")
        {
            var (routing, outcome) = Put(delivery, destination, trace);
            Publish(delivery, trace, requestId);
            bridge.Announce(routing);
            return outcome;
        }

        var sent = await targets.SendAsync(new TargetMessage(destination, delivery.Payload, requestId, trace), cancellation);
        if (sent.Failure is null)
            Publish(delivery, trace, requestId);
        return sent;
    }

    // A destination has no dead-letter queue of its own; the hop feed has said that it was given up.
    public Task<IReadOnlyList<DeliveryRequest>> GiveUpAsync(DeadLetter deadLetter) => Task.FromResult<IReadOnlyList<DeliveryRequest>>([]);

    private (Routing Routing, DeliveryOutcome Outcome) Put(PendingDelivery delivery, Arn destination, TraceHeader trace)
    {
        var bus = bridge.ExistingBus(EventBridgeService.BusName(destination.ToString()));
        var entry = new PutEventsEntry
        {
            Source = "lambda",
            Detail = Encoding.UTF8.GetString(delivery.Payload.Span),
            DetailType = $"Lambda Function Invocation Result - {DeliveryFields.Field(delivery, Result)}",
            Resources = [destination.ToString(), DeliveryFields.Field(delivery, FunctionArn) + ":$LATEST"],
        };
        var routing = bridge.Route(bus.Name, BusEvent.Create(entry, account, time.GetUtcNow(), trace));
        return (routing, DeliveryOutcome.DeliveredWith(routing.Deliveries));
    }

    private void Publish(PendingDelivery delivery, TraceHeader trace, string requestId) => hops.Publish(new Hop
    {
        Kind = HopKind.DestinationReached,
        TraceId = trace.Root,
        Resource = DeliveryFields.Field(delivery, DeliveryFields.SourceName),
        Item = requestId,
        Destination = delivery.TargetKey,
        Note = DeliveryFields.Field(delivery, Result),
        Payload = Encoding.UTF8.GetString(delivery.Payload.Span),
    });
}
