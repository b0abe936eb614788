using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Console.Overview;

/// <summary>The groups of hops that the feed can be narrowed to.</summary>
internal static class HopGroups
{
    public const string Failures = "failures";

    /// <summary>The groups: what stands in the address, and the word for it.</summary>
    public static IReadOnlyList<(string Key, string Word)> All { get; } =
        [("events", "Events"), ("deliveries", "Deliveries"), ("executions", "Executions"), ("functions", "Functions"), ("apis", "APIs"), ("messages", "Messages, items and logs"), (Failures, "Failures")];

    public static bool Includes(string? group, Hop hop) => group switch
    {
        "events" => hop.Kind is HopKind.EventAccepted or HopKind.EventDropped or HopKind.RuleMatched,
        "deliveries" => hop.Kind is HopKind.TargetDelivered or HopKind.DeliveryFailed or HopKind.DeliveryGivenUp or HopKind.DestinationReached,
        "executions" => hop.Kind is HopKind.ExecutionStarted or HopKind.ExecutionEnded or HopKind.StateEntered or HopKind.StateExited,
        "functions" => hop.Kind is HopKind.FunctionInvoked or HopKind.FunctionSucceeded or HopKind.FunctionFailed,
        "apis" => hop.Kind is HopKind.ApiRequest or HopKind.ApiResponse or HopKind.WebSocketMessageSent,
        "messages" => hop.Kind is HopKind.LogWritten or HopKind.ItemWritten or HopKind.MessageSent or HopKind.MessageConsumed or HopKind.MessagePublished,
        Failures => HopWords.IsFailure(hop),
        _ => true,
    };
}
