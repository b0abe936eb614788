using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OrderFlow.EventBus.Events;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Services.EventBridge;

/// <summary>An event on a bus: what the endpoint needs to know of it, and its whole JSON in UTF-8.</summary>
internal sealed record BusEvent(string Id, string DetailType, DateTimeOffset Time, TraceHeader Trace, ReadOnlyMemory<byte> Json)
{
    /// <summary>Makes the event of an entry that was accepted.</summary>
    public static BusEvent Create(PutEventsEntry entry, LocalAccount account, DateTimeOffset now, TraceHeader trace)
    {
        var envelope = EventEnvelope.From(entry, Guid.NewGuid().ToString(), account.AccountId, account.Region, now);
        return new BusEvent(envelope.Id, envelope.DetailType, envelope.Time, trace, envelope.ToUtf8Json());
    }

    /// <summary>Makes the event that a rule sends by its schedule. Its id follows from rule and moment, so that targets can tell a repetition.</summary>
    public static BusEvent Scheduled(string ruleArn, LocalAccount account, DateTimeOffset moment, TraceHeader trace)
    {
        var id = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{ruleArn}|{moment.UtcTicks}")).AsSpan(0, 16)).ToString();
        var envelope = EventEnvelope.Scheduled(ruleArn, id, account.AccountId, account.Region, moment);
        return new BusEvent(envelope.Id, envelope.DetailType, envelope.Time, trace, envelope.ToUtf8Json());
    }

    /// <summary>Reads an event that comes from another bus; it keeps its id.</summary>
    public static BusEvent Read(ReadOnlyMemory<byte> json, TraceHeader trace)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1_000 });
        var root = document.RootElement;
        return new BusEvent(
            root.GetProperty("id").GetString()!,
            root.GetProperty("detail-type").GetString()!,
            DateTimeOffset.Parse(root.GetProperty("time").GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            trace,
            json);
    }
}
