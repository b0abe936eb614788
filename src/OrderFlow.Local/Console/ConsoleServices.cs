using OrderFlow.Local.Hops;
using OrderFlow.Local.Services;
using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.DynamoDb;
using OrderFlow.Local.Services.EventBridge;
using OrderFlow.Local.Services.EventBridge.ApiDestinations;
using OrderFlow.Local.Services.Lambda;
using OrderFlow.Local.Services.Lambda.EventSources;
using OrderFlow.Local.Services.Logs;
using OrderFlow.Local.Services.Sns;
using OrderFlow.Local.Services.Sqs;
using OrderFlow.Local.Services.StepFunctions;

namespace OrderFlow.Local.Console;

/// <summary>The services whose things the console shows: the same ones that the APIs call.</summary>
internal sealed record ConsoleServices
{
    public required LocalAccount Account { get; init; }

    public required EventBridgeService Events { get; init; }

    public required StateMachineService Machines { get; init; }

    public required LambdaService Functions { get; init; }

    public required LogsService Logs { get; init; }

    public required QueueService Queues { get; init; }

    public required TopicService Topics { get; init; }

    public required EventSourceService EventSources { get; init; }

    public required ApiDestinationService ApiDestinations { get; init; }

    public required ApiCatalog Apis { get; init; }

    public required TableService Tables { get; init; }

    /// <summary>When a rule fires next by its schedule; null when it has none.</summary>
    public required Func<Rule, DateTimeOffset?> NextFiring { get; init; }

    public required HopFeed Hops { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>The folder of the template; sample events are in <c>events</c> below it.</summary>
    public required string TemplateFolder { get; init; }

    public DateTimeOffset Now => Time.GetUtcNow();
}
