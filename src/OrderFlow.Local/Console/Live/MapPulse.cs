using OrderFlow.Local.Hops;
using OrderFlow.Local.Services;

namespace OrderFlow.Local.Console.Live;

/// <summary>Which parts of the system map a hop lights up: nodes by <c>kind:name</c>, edges by <c>from&gt;to</c>.</summary>
internal static class MapPulse
{
    public static IEnumerable<string> Of(Hop hop) => hop.Kind switch
    {
        HopKind.EventAccepted => [$"bus:{hop.Resource}"],
        HopKind.RuleMatched => [$"rule:{hop.Resource}"],
        HopKind.TargetDelivered when NodeOf(hop.Destination) is { } target => [$"rule:{hop.Resource}>{target}", target],
        HopKind.DestinationReached when NodeOf(hop.Destination) is { } target => [$"function:{hop.Resource}>{target}"],
        HopKind.ExecutionStarted or HopKind.StateEntered => [$"machine:{hop.Resource}"],
        HopKind.FunctionInvoked => [$"function:{hop.Resource}"],
        HopKind.LogWritten => [$"log:{hop.Resource}"],
        HopKind.MessageSent => [$"queue:{hop.Resource}"],
        HopKind.ItemWritten => [$"table:{hop.Resource}"],
        HopKind.MessageConsumed when NodeOf(hop.Destination) is { } target => [$"queue:{hop.Resource}>{target}"],
        HopKind.ApiRequest or HopKind.WebSocketMessageSent => [$"api:{hop.Resource}"],
        HopKind.MessagePublished => [$"topic:{hop.Resource}"],
        _ => [],
    };

    /// <summary>The node that an ARN stands for; null when it is of a kind that the map does not draw.</summary>
    public static string? NodeOf(string? arn) => Arn.Parse(arn) switch
    {
        { Service: "events" } bus when bus.After("event-bus/") is { } name => $"bus:{name}",
        { Service: "events" } destination when destination.After("api-destination/") is { } name => $"destination:{name.Split('/')[0]}",
        { Service: "states" } machine when machine.After("stateMachine:") is { } name => $"machine:{name.Split(':')[0]}",
        // A function as an integration of API Gateway names it: path/2015-03-31/functions/ARN/invocations.
        { Service: "apigateway", Account: "lambda" } uri when uri.After("path/") is { } path && path.IndexOf("arn:", StringComparison.Ordinal) is > 0 and var at => NodeOf(path[at..].Split('/')[0]),
        { Service: "lambda" } function when function.After("function:") is { } name => $"function:{name.Split(':')[0]}",
        { Service: "logs" } group when group.After("log-group:") is { } name => $"log:{(name.EndsWith(":*", StringComparison.Ordinal) ? name[..^2] : name)}",
        { Service: "dynamodb" } table when table.After("table/") is { } name => $"table:{name.Split('/')[0]}",
        { Service: "sqs" } queue => $"queue:{queue.Resource}",
        { Service: "sns" } topic => $"topic:{topic.Resource.Split(':')[0]}",
        _ => null,
    };
}
