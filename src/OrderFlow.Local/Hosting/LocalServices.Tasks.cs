using OrderFlow.Engine.Tasks;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb;
using OrderFlow.Local.Services.EventBridge;
using OrderFlow.Local.Services.EventBridge.ApiDestinations;
using OrderFlow.Local.Services.EventBridge.Archives;
using OrderFlow.Local.Services.EventBridge.Connections;
using OrderFlow.Local.Services.EventBridge.Tags;
using OrderFlow.Local.Services.Logs;
using OrderFlow.Local.Services.Sns;
using OrderFlow.Local.Services.Sqs;
using OrderFlow.Local.Services.StepFunctions;
using OrderFlow.Local.Services.Sts;
using OrderFlow.Local.Tasks;

namespace OrderFlow.Local.Hosting;

/// <content>The APIs that clients call, and the task integrations of state machines.</content>
internal sealed partial class LocalServices
{
    private List<ServiceApi> Apis(TaskIntegrations integrations) =>
    [
        new EventBridgeApi(bridge, tags, new ConnectionOperations(connections).All, new ApiDestinationOperations(apiDestinations).All, new ArchiveOperations(archives).All, new TagOperations(tags).All),
        new StepFunctionsApi(machines, new DefinitionOperations(new StateTestOperation(integrations, Account, options.TimeProvider)), options.TimeProvider),
        new LogsApi(logs),
        new SqsApi(queues),
        new SnsApi(topics),
        new StsApi(Account),
        new DynamoDbApi(tables),
    ];

    private void AddIntegrations(TaskIntegrations integrations, List<ServiceApi> apis)
    {
        var calls = new TaskCalls(() => url, options.TimeProvider);
        ServiceApi Api(string sdkName) => apis.Single(api => api.SdkName == sdkName);
        integrations.Add("events", "putEvents", new PutEventsTask(bridge, calls));
        integrations.Add("lambda", "invoke", new LambdaInvokeTask(lambda, calls));
        integrations.AddLambdaFunctions(new LambdaFunctionTask(lambda, calls));
        integrations.Add("sqs", "sendMessage", new ServiceTask("SQS", Api("sqs").Operation("SendMessage"), ["MessageBody"], calls));
        integrations.Add("sns", "publish", new ServiceTask("SNS", Api("sns").Operation("Publish"), ["Message"], calls));
        foreach (var operation in (ReadOnlySpan<string>)["GetItem", "PutItem", "UpdateItem", "DeleteItem"])
            integrations.Add("dynamodb", char.ToLowerInvariant(operation[0]) + operation[1..], new DynamoDbTask(Api("dynamodb"), operation, calls));
        integrations.Add("states", "startExecution", new StartExecutionTask(machines, calls));
        foreach (var (api, name) in (ReadOnlySpan<(ServiceApi, string)>)[(Api("eventbridge"), "EventBridge"), (Api("sfn"), "Sfn"), (Api("sqs"), "Sqs"), (Api("sns"), "Sns"), (Api("cloudwatchlogs"), "CloudWatchLogs"), (Api("dynamodb"), "DynamoDb")])
            integrations.AddService("aws-sdk:" + api.SdkName, new SdkTask(api, name, calls));
    }
}
