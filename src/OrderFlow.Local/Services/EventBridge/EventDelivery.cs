using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OrderFlow.EventBus.Delivery;
using OrderFlow.EventBus.Inputs;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Services.Deliveries;

namespace OrderFlow.Local.Services.EventBridge;

/// <summary>Events on their way from a rule to a target. The delivery holds the event as it was, which is what a dead-letter queue gets.</summary>
internal sealed class EventDelivery(DeliveryTargets targets, EventBridgeService bridge, HopFeed hops) : IDeliveryKind
{
    private const string Name = "event";
    private const string DeadLetterArn = "DEAD_LETTER_ARN";
    private const string TargetId = "TARGET_ID";
    private const string Input = "INPUT";
    private const string Time = "TIME";
    private const string Http = "HTTP";

    private readonly ConcurrentDictionary<string, string> keys = new();

    public string Kind => Name;

    /// <summary>
    /// The delivery of an event to one target of a rule; its input is worked out now, so that a later change of the rule does not
    /// reach back. Null when the target's template made no JSON of the event: then EventBridge delivers nothing.
    /// </summary>
    public static DeliveryRequest? Request(Rule rule, string ruleArn, RuleTarget target, BusEvent busEvent, DateTimeOffset now)
    {
        var input = target.ReadInput().Apply(busEvent.Json, new InputVariables(ruleArn, rule.Name, now));
        if (input is null)
            return null;
        var attributes = new Dictionary<string, string>
        {
            [DeliveryFields.Kind] = Name,
            [DeliveryFields.Trace] = busEvent.Trace.ToString(),
            [DeliveryFields.SourceId] = busEvent.Id,
            [DeliveryFields.SourceName] = rule.Name,
            [DeliveryAttributes.RuleArn] = ruleArn,
            [DeliveryAttributes.TargetArn] = target.Arn,
            [TargetId] = target.Id,
            [Time] = busEvent.Time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        };
        if (target.DeadLetterArn is { } deadLetters)
            attributes[DeadLetterArn] = deadLetters;
        if (target.HasInput)
            attributes[Input] = Encoding.UTF8.GetString(input.Value.Span);
        if (target.Http is { } http)
            attributes[Http] = JsonSerializer.Serialize(http.Resolve(busEvent.Json));
        return new DeliveryRequest(target.Arn, busEvent.Json)
        {
            Attributes = attributes,
            RetryPolicy = RetryPolicy.Default with
            {
                MaximumRetryAttempts = target.MaximumRetryAttempts ?? RetryPolicy.DefaultMaximumRetryAttempts,
                MaximumEventAge = TimeSpan.FromSeconds(target.MaximumEventAgeInSeconds ?? RetryPolicy.DefaultMaximumEventAgeInSeconds),
            },
        };
    }

    public async Task<DeliveryOutcome> DeliverAsync(PendingDelivery delivery, CancellationToken cancellation)
    {
        try
        {
            return await SendAsync(delivery, cancellation);
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            bridge.Counters.AttemptFailed(RuleArn(delivery));
            throw;
        }
    }

    public Task<IReadOnlyList<DeliveryRequest>> GiveUpAsync(DeadLetter deadLetter)
    {
        var queue = deadLetter.Delivery.Attributes.GetValueOrDefault(DeadLetterArn);
        bridge.Counters.GivenUp(RuleArn(deadLetter.Delivery), toDeadLetterQueue: queue is not null);
        return Task.FromResult<IReadOnlyList<DeliveryRequest>>(
            queue is null ? [] : [DeadLetterKind.Request(queue, deadLetter, deadLetter.ToMessageAttributes())]);
    }

    private async Task<DeliveryOutcome> SendAsync(PendingDelivery delivery, CancellationToken cancellation)
    {
        var eventId = DeliveryFields.Field(delivery, DeliveryFields.SourceId);
        await bridge.AnnouncedAsync(eventId);
        var input = delivery.Attributes.GetValueOrDefault(Input);
        var trace = DeliveryFields.TraceOf(delivery);
        var message = new TargetMessage(
            Arn.Parse(delivery.TargetKey)!.Value,
            input is null ? delivery.Payload : Encoding.UTF8.GetBytes(input),
            eventId,
            trace)
        {
            DeliveryKey = Key(delivery),
            Http = delivery.Attributes.GetValueOrDefault(Http) is { } http ? JsonSerializer.Deserialize<TargetHttpParameters>(http) : null,
            EventTime = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(DeliveryFields.Field(delivery, Time), CultureInfo.InvariantCulture)),
        };
        var outcome = await targets.SendAsync(message, cancellation);
        if (outcome.Failure is null)
        {
            bridge.Counters.Delivered(RuleArn(delivery));
            hops.Publish(new Hop
            {
                Kind = HopKind.TargetDelivered,
                TraceId = trace.Root,
                Resource = DeliveryFields.Field(delivery, DeliveryFields.SourceName),
                Item = eventId,
                Destination = delivery.TargetKey,
            });
        }
        else
        {
            bridge.Counters.AttemptFailed(RuleArn(delivery));
        }

        return outcome;
    }

    private static string RuleArn(PendingDelivery delivery) => DeliveryFields.Field(delivery, DeliveryAttributes.RuleArn);

    // The same for every attempt at the same target of the same rule, so that a target can tell a repetition.
    private string Key(PendingDelivery delivery) => keys.GetOrAdd(
        $"{RuleArn(delivery)}|{DeliveryFields.Field(delivery, TargetId)}",
        place => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(place)).AsSpan(0, 16)).ToString());
}
