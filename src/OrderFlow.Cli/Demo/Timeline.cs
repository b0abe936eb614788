using OrderFlow.Local.Hops;
using Spectre.Console;

namespace OrderFlow.Cli.Demo;

/// <summary>Prints hops as they happen: when, what, where, and what came of it.</summary>
internal sealed class Timeline(IAnsiConsole console)
{
    /// <summary>The width of the time and of the kind of hop.</summary>
    private const int FirstColumns = 23;

    /// <summary>The heading of an order's journey.</summary>
    public void Begin(int number, DemoOrder order)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]Order {number}[/]  {order.Category}, {order.Value}, {order.Location}");
    }

    /// <summary>One hop.</summary>
    /// <param name="hop">The hop.</param>
    /// <param name="elapsed">The time since the order was published.</param>
    public void Add(Hop hop, TimeSpan elapsed)
    {
        if (Describe(hop) is not { } line)
            return;

        var indented = new string(' ', line.Depth * 2) + line.Text;
        console.MarkupLineInterpolated(
            $"[grey]{elapsed.TotalMilliseconds,5:0} ms[/]  [{line.Colour}]{line.Kind,-11}[/]  {Fit(indented)}");
    }

    /// <summary>How an order's journey ended.</summary>
    public void End(Journey journey)
    {
        foreach (var hop in journey.Missing)
            console.MarkupLineInterpolated($"          [red]missing[/]      {hop}");
        foreach (var rule in journey.Strays)
            console.MarkupLineInterpolated($"          [red]stray[/]        {rule} matched, which is not for this order");
    }

    /// <summary>Cuts a text to what is left of a line, so that the timeline stays one line a hop.</summary>
    private string Fit(string text)
    {
        var room = Math.Max(console.Profile.Width - FirstColumns, 20);
        return text.Length <= room ? text : string.Concat(text.AsSpan(0, room - 1), "…");
    }

    private static (int Depth, string Kind, string Colour, string Text)? Describe(Hop hop) => hop.Kind switch
    {
        HopKind.EventAccepted => (0, "event", "blue", $"{hop.Resource} bus ← {hop.Note}"),
        HopKind.EventDropped => (0, "dropped", "red", $"{hop.Resource} bus does not exist: {hop.Note}"),
        HopKind.RuleMatched => (1, "rule", "blue", hop.Resource),
        HopKind.TargetDelivered => (2, "target", "blue", $"{hop.Resource} → {Name(hop.Destination)}"),
        HopKind.DeliveryFailed => (2, "retry", "yellow", $"{hop.Resource} → {Name(hop.Destination)}: {hop.Note}"),
        HopKind.DeliveryGivenUp => (2, "given up", "red", $"{hop.Resource} → {Name(hop.Destination)}: {hop.Note}"),
        HopKind.ExecutionStarted => (1, "execution", "green", $"{hop.Resource} started"),
        HopKind.StateEntered => (2, "state", "green", $"{hop.Item}"),
        HopKind.ExecutionEnded => (1, "execution", hop.Note == "SUCCEEDED" ? "green" : "red", $"{hop.Resource} {hop.Note}"),
        HopKind.FunctionInvoked => (1, "function", "green", $"{hop.Resource} invoked"),
        HopKind.FunctionSucceeded => (1, "function", "green", $"{hop.Resource} returned {hop.Payload}"),
        HopKind.FunctionFailed => (1, "function", "red", $"{hop.Resource} failed: {hop.Note}"),
        HopKind.DestinationReached => (1, "destination", "green", $"{hop.Resource} → {Name(hop.Destination)}"),
        HopKind.LogWritten when hop.Resource.StartsWith("/aws/events/", StringComparison.Ordinal) =>
            (2, "log", "blue", $"{hop.Resource} has the record"),
        HopKind.MessagePublished => (2, "topic", "blue", $"{hop.Resource} has the message"),
        HopKind.MessageSent => (2, "queue", "yellow", $"{hop.Resource} has the message"),
        HopKind.ItemWritten => (2, "table", "green", $"{hop.Resource}: item {hop.Note}"),
        HopKind.ApiResponse => (2, "api", hop.Note is ['2', ..] ? "green" : "red", $"{hop.Resource} answered {hop.Note}"),
        _ => null,
    };

    /// <summary>The name in an ARN: at its end, except that API destinations have an id behind it.</summary>
    private static string? Name(string? arn) => arn is null ? null
        : arn.Split('/') is [var start, var name, _] && start.EndsWith(":api-destination", StringComparison.Ordinal) ? name
        : arn[(arn.LastIndexOfAny([':', '/']) + 1)..];
}
