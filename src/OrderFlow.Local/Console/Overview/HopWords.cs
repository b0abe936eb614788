using OrderFlow.Local.Console.Executions;
using OrderFlow.Local.Console.Live;
using OrderFlow.Local.Console.Logs;
using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Console.Views;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Console.Overview;

/// <summary>Hops in words.</summary>
internal static class HopWords
{
    private const int LongestLine = 90;

    /// <summary>The word for what happened.</summary>
    public static string Kind(HopKind kind) => kind switch
    {
        HopKind.EventAccepted => "Event",
        HopKind.EventDropped => "Event dropped",
        HopKind.RuleMatched => "Rule matched",
        HopKind.TargetDelivered => "Delivered",
        HopKind.DeliveryFailed => "Delivery failed",
        HopKind.DeliveryGivenUp => "Dead letter",
        HopKind.ExecutionStarted => "Execution started",
        HopKind.StateEntered => "State entered",
        HopKind.StateExited => "State left",
        HopKind.ExecutionEnded => "Execution ended",
        HopKind.FunctionInvoked => "Function invoked",
        HopKind.FunctionSucceeded => "Function returned",
        HopKind.FunctionFailed => "Function failed",
        HopKind.DestinationReached => "Destination",
        HopKind.LogWritten => "Log record",
        HopKind.ItemWritten => "Item written",
        HopKind.ApiRequest => "API request",
        HopKind.ApiResponse => "API response",
        HopKind.WebSocketMessageSent => "WebSocket message",
        HopKind.MessageConsumed => "Message consumed",
        HopKind.MessageSent => "Message sent",
        HopKind.MessagePublished => "Published",
        _ => kind.ToString(),
    };

    /// <summary>How it colours its row.</summary>
    public static Outcome Tone(Hop hop) => hop.Kind switch
    {
        HopKind.ApiResponse when hop.Note is ['4' or '5', ..] => Outcome.Failed,
        HopKind.DeliveryFailed => Outcome.Caught,
        HopKind.EventDropped or HopKind.DeliveryGivenUp or HopKind.FunctionFailed => Outcome.Failed,
        HopKind.ExecutionEnded when hop.Note?.StartsWith("SUCCEEDED", StringComparison.Ordinal) != true =>
            hop.Note?.StartsWith("ABORTED", StringComparison.Ordinal) == true ? Outcome.Aborted : Outcome.Failed,
        HopKind.ExecutionEnded or HopKind.FunctionSucceeded or HopKind.TargetDelivered or HopKind.DestinationReached => Outcome.Succeeded,
        HopKind.ExecutionStarted or HopKind.FunctionInvoked => Outcome.Running,
        _ => Outcome.NotReached,
    };

    public static bool IsFailure(Hop hop) => Tone(hop) is Outcome.Failed or Outcome.Caught;

    /// <summary>Where it went on to, by name; null when it went nowhere.</summary>
    public static string? Destination(Hop hop) => MapPulse.NodeOf(hop.Destination) is { } key ? key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..] : hop.Destination;

    /// <summary>What else is worth a word.</summary>
    public static string? Note(Hop hop) => hop.Kind switch
    {
        HopKind.StateEntered or HopKind.StateExited => hop.Item,
        HopKind.LogWritten => Line(LogSummary.Of(hop.Payload ?? "") ?? hop.Payload),
        _ => hop.Note,
    };

    /// <summary>The page that shows more of where it happened.</summary>
    public static string? Link(Hop hop) => hop.Kind switch
    {
        HopKind.RuleMatched or HopKind.TargetDelivered or HopKind.DeliveryFailed or HopKind.DeliveryGivenUp => PageUrl.Of("/rules", ("rule", hop.Resource)),
        HopKind.EventAccepted => PageUrl.Of("/rules", ("bus", hop.Resource)),
        HopKind.ExecutionStarted or HopKind.ExecutionEnded => $"{ExecutionsPage.Address}/{Uri.EscapeDataString($"{hop.Resource}:{hop.Item}")}",
        HopKind.StateEntered or HopKind.StateExited => PageUrl.Of($"{ExecutionsPage.Address}/{Uri.EscapeDataString($"{hop.Resource}:{hop.Note}")}", ("state", hop.Item)),
        HopKind.FunctionInvoked or HopKind.FunctionSucceeded or HopKind.FunctionFailed or HopKind.DestinationReached => PageUrl.Of("/logs", ("group", $"/aws/lambda/{hop.Resource}")),
        HopKind.LogWritten => PageUrl.Of("/logs", ("group", hop.Resource)),
        HopKind.ItemWritten => PageUrl.Of("/tables", ("table", hop.Resource)),
        HopKind.MessageSent or HopKind.MessageConsumed => PageUrl.Of("/queues", ("queue", hop.Resource)),
        _ => null,
    };

    private static string? Line(string? record)
    {
        var line = record?.TrimEnd().Split('\n')[0];
        return line is { Length: > LongestLine } ? line[..LongestLine] + "…" : line;
    }
}
