using System.Text;
using OrderFlow.EventBus.Delivery;
using OrderFlow.EventBus.Events;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.EventBridge;

/// <content>The events that pass through the buses.</content>
internal sealed partial class EventBridgeService
{
    /// <summary>Takes events; when the task ends, every delivery that they cause is on disk.</summary>
    /// <returns>What became of each entry, in their order.</returns>
    /// <exception cref="ServiceException">The request as a whole is refused.</exception>
    public async Task<IReadOnlyList<PutEventsResult>> PutEventsAsync(IReadOnlyList<PutEventsEntry> entries, TraceHeader trace, CancellationToken cancellation)
    {
        try
        {
            PutEventsRules.CheckCall(entries);
        }
        catch (InvalidPutEventsException error)
        {
            throw ServiceException.Validation(error.Message);
        }

        var results = new List<PutEventsResult>();
        var accepted = new List<Routing>();
        foreach (var entry in entries)
        {
            if (PutEventsRules.Check(entry) is { } refused)
            {
                results.Add(new PutEventsResult(null, refused.ErrorCode, refused.ErrorMessage));
                continue;
            }

            var busEvent = BusEvent.Create(entry, account, time.GetUtcNow(), TraceHeader.Parse(entry.TraceHeader) ?? trace);
            accepted.Add(Route(BusName(entry.EventBusName), busEvent));
            results.Add(new PutEventsResult(busEvent.Id));
        }

        await AcceptAsync(accepted, cancellation);
        return results;
    }

    /// <summary>Works out what an event causes on a bus; nothing happens until the deliveries are accepted.</summary>
    public Routing Route(string busName, BusEvent busEvent)
    {
        if (FindBus(busName) is null)
            return new Routing(busName, busEvent, [], []) { Dropped = true };
        var matched = Matcher(busName).Match(busEvent.Json.Span)
            .Select(name => FindRule(busName, name))
            .OfType<Rule>()
            .OrderBy(rule => rule.Name, StringComparer.Ordinal)
            .ToList();
        return new Routing(busName, busEvent, matched, [.. matched.SelectMany(rule => Requests(rule, busEvent))]);
    }

    /// <summary>Sends the event of a rule's schedule to its targets; when the task ends, the deliveries are on disk.</summary>
    /// <param name="rule">The rule; it has a schedule.</param>
    /// <param name="moment">When the schedule occurred.</param>
    /// <param name="trace">The trace that begins with it.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public Task FireAsync(Rule rule, DateTimeOffset moment, TraceHeader trace, CancellationToken cancellation)
    {
        var busEvent = BusEvent.Scheduled(RuleArn(rule), account, moment, trace);
        return AcceptAsync([new Routing(rule.BusName, busEvent, [rule], [.. Requests(rule, busEvent)])], cancellation);
    }

    /// <summary>Ends when the hops of an event that was just put on a bus are published.</summary>
    public Task AnnouncedAsync(string eventId) => announcements.WaitAsync(eventId);

    /// <summary>Publishes the hops of an event whose deliveries were accepted.</summary>
    public void Announce(Routing routing)
    {
        var busEvent = routing.Event;
        hops.Publish(new Hop
        {
            Kind = routing.Dropped ? HopKind.EventDropped : HopKind.EventAccepted,
            TraceId = busEvent.Trace.Root,
            Resource = routing.BusName,
            Item = busEvent.Id,
            Note = busEvent.DetailType,
            Payload = Encoding.UTF8.GetString(busEvent.Json.Span),
        });
        foreach (var rule in routing.Matched)
        {
            Counters.Triggered(RuleArn(rule));
            hops.Publish(new Hop { Kind = HopKind.RuleMatched, TraceId = busEvent.Trace.Root, Resource = rule.Name, Item = busEvent.Id, Note = busEvent.DetailType });
        }
    }

    private IEnumerable<DeliveryRequest> Requests(Rule rule, BusEvent busEvent)
    {
        var now = time.GetUtcNow();
        var arn = RuleArn(rule);
        return rule.Targets.Select(target => EventDelivery.Request(rule, arn, target, busEvent, now)).OfType<DeliveryRequest>();
    }

    private async Task AcceptAsync(IReadOnlyList<Routing> accepted, CancellationToken cancellation)
    {
        foreach (var routing in accepted)
            announcements.Expect(routing.Event.Id);
        try
        {
            await deliveries.AppendAsync([.. accepted.SelectMany(routing => routing.Deliveries)], cancellation);
            foreach (var routing in accepted)
                Announce(routing);
        }
        finally
        {
            foreach (var routing in accepted)
                announcements.Done(routing.Event.Id);
        }
    }
}
