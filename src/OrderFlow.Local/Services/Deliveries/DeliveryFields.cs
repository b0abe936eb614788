using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Services.Deliveries;

/// <summary>What the endpoint notes on its deliveries, beside EventBridge's own attributes.</summary>
internal static class DeliveryFields
{
    /// <summary>Which <see cref="IDeliveryKind"/> the delivery is of.</summary>
    public const string Kind = "KIND";

    /// <summary>The trace header.</summary>
    public const string Trace = "TRACE";

    /// <summary>The id of the event or the request that the delivery stems from.</summary>
    public const string SourceId = "SOURCE_ID";

    /// <summary>The name of the rule, function or topic that the delivery comes from.</summary>
    public const string SourceName = "SOURCE_NAME";

    public static TraceHeader TraceOf(PendingDelivery delivery) =>
        TraceHeader.Parse(delivery.Attributes.GetValueOrDefault(Trace)) ?? new TraceHeader("untraced");

    public static string Field(PendingDelivery delivery, string name) => delivery.Attributes.GetValueOrDefault(name, "");
}
