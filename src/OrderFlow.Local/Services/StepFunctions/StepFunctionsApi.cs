using System.Text.Json.Nodes;
using OrderFlow.Engine;
using OrderFlow.Engine.History;
using OrderFlow.Jsonata;
using OrderFlow.Local.Protocols;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Services.StepFunctions;

/// <summary>The operations of Step Functions.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_Operations.html"/>
internal sealed class StepFunctionsApi : ServiceApi
{
    private readonly StateMachineService machines;
    private readonly TimeProvider time;

    public StepFunctionsApi(StateMachineService machines, DefinitionOperations definitions, TimeProvider time)
    {
        this.machines = machines;
        this.time = time;
        Operations = new Dictionary<string, ApiOperation>(definitions.All)
        {
            ["CreateStateMachine"] = CreateStateMachine,
            ["DeleteStateMachine"] = DeleteStateMachine,
            ["DescribeExecution"] = DescribeExecution,
            ["DescribeStateMachine"] = call => Task.FromResult<JsonObject?>(Describe(machines.Existing(call.Text("stateMachineArn")))),
            ["DescribeStateMachineForExecution"] = DescribeStateMachineForExecution,
            ["GetExecutionHistory"] = GetExecutionHistory,
            ["ListExecutions"] = ListExecutions,
            ["ListStateMachines"] = ListStateMachines,
            ["SendTaskFailure"] = SendTaskFailure,
            ["SendTaskHeartbeat"] = SendTaskHeartbeat,
            ["SendTaskSuccess"] = SendTaskSuccess,
            ["StartExecution"] = StartExecution,
            ["StartSyncExecution"] = StartSyncExecution,
            ["StopExecution"] = StopExecution,
            ["UpdateStateMachine"] = UpdateStateMachine,
        };
    }

    public override string SigningName => "states";

    public override string TargetPrefix => "AWSStepFunctions";

    public override string JsonVersion => "1.0";

    public override string SdkName => "sfn";

    public override IReadOnlyDictionary<string, ApiOperation> Operations { get; }

    private async Task<JsonObject?> CreateStateMachine(ApiCall call)
    {
        var type = Choices.Of(call, "type", StateMachineEntry.Standard, StateMachineEntry.Express);
        var entry = await machines.CreateAsync(new StateMachineEntry(call.Text("name"), call.Text("definition"), type, call.Text("roleArn"), time.GetUtcNow())
        {
            Logging = call.OptionalObject("loggingConfiguration")?.ToJsonString(),
            TracingEnabled = call.Structure("tracingConfiguration")?.OptionalBool("enabled") ?? false,
        });
        return new JsonObject { ["stateMachineArn"] = machines.ArnOf(entry.Name), ["creationDate"] = Seconds(entry.CreationDate) };
    }

    private async Task<JsonObject?> UpdateStateMachine(ApiCall call)
    {
        var existing = machines.Existing(call.Text("stateMachineArn"));
        if (call.OptionalText("definition") is null && call.OptionalText("roleArn") is null && call.OptionalObject("loggingConfiguration") is null && call.OptionalObject("tracingConfiguration") is null)
            throw new ServiceException("MissingRequiredParameter", "Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be specified");
        var updated = await machines.PutAsync(existing with
        {
            Definition = call.OptionalText("definition") ?? existing.Definition,
            RoleArn = call.OptionalText("roleArn") ?? existing.RoleArn,
            Logging = call.OptionalObject("loggingConfiguration")?.ToJsonString() ?? existing.Logging,
            TracingEnabled = call.Structure("tracingConfiguration")?.OptionalBool("enabled") ?? existing.TracingEnabled,
            RevisionId = Guid.NewGuid().ToString(),
        });
        return new JsonObject { ["updateDate"] = Seconds(updated.UpdateDate), ["revisionId"] = updated.RevisionId };
    }

    private async Task<JsonObject?> DeleteStateMachine(ApiCall call)
    {
        var arn = call.Text("stateMachineArn");
        // Deleting what is not there succeeds, as on AWS.
        if (Arn.Parse(arn) is { Service: "states" } parsed && parsed.After("stateMachine:") is { } name)
            await machines.DeleteAsync(name);
        else
            throw new ServiceException("InvalidArn", $"Invalid Arn: 'Invalid ARN prefix: {arn}'");
        return null;
    }

    private Task<JsonObject?> ListStateMachines(ApiCall call)
    {
        var page = Page.Of(machines.All, call, "maxResults", 1_000, "nextToken");
        return Task.FromResult<JsonObject?>(page.Answer("stateMachines", "nextToken", entry => new JsonObject
        {
            ["stateMachineArn"] = machines.ArnOf(entry.Name),
            ["name"] = entry.Name,
            ["type"] = entry.Type,
            ["creationDate"] = Seconds(entry.CreationDate),
        }));
    }

    private async Task<JsonObject?> StartExecution(ApiCall call)
    {
        var trace = Hops.TraceHeader.Parse(call.OptionalText("traceHeader")) ?? call.Trace;
        var started = await machines.StartAsync(call.Text("stateMachineArn"), call.OptionalText("name"), call.OptionalText("input"), trace, call.Cancellation);
        return new JsonObject { ["executionArn"] = started.ExecutionArn, ["startDate"] = Seconds(started.StartDate) };
    }

    private async Task<JsonObject?> StartSyncExecution(ApiCall call)
    {
        var trace = Hops.TraceHeader.Parse(call.OptionalText("traceHeader")) ?? call.Trace;
        var ended = await machines.RunAsync(call.Text("stateMachineArn"), call.OptionalText("name"), call.OptionalText("input"), trace, call.Cancellation);
        var answer = ExecutionDocument.Of(ended);
        var took = ((ended.StopDate ?? ended.StartDate) - ended.StartDate).TotalMilliseconds;
        answer["billingDetails"] = new JsonObject
        {
            ["billedMemoryUsedInMB"] = 64,
            ["billedDurationInMilliseconds"] = Math.Max(100, Math.Ceiling(took / 100) * 100),
        };
        return answer;
    }

    private async Task<JsonObject?> DescribeExecution(ApiCall call) => ExecutionDocument.Of(await ExistingExecution(call));

    private async Task<JsonObject?> DescribeStateMachineForExecution(ApiCall call)
    {
        var execution = await ExistingExecution(call);
        return Describe(machines.Existing(execution.StateMachineArn), forExecution: true);
    }

    private async Task<JsonObject?> ListExecutions(ApiCall call)
    {
        var arn = call.Text("stateMachineArn");
        if (machines.Existing(arn).Type == StateMachineEntry.Express)
            throw new ServiceException("StateMachineTypeNotSupported", "This operation is not supported by this type of state machine");
        var page = await WorkflowErrors.TranslateAsync(() => machines.Engine.ListAsync(new ExecutionQuery
        {
            StateMachineArn = arn,
            Status = call.OptionalText("statusFilter") is { } status ? ExecutionStatusName.Parse(status) : null,
            MaxResults = Page.Limit(call, "maxResults", 1_000, usual: 100),
            NextToken = call.OptionalText("nextToken"),
        }));
        return new JsonObject
        {
            ["executions"] = new JsonArray([.. page.Executions.Select(ExecutionDocument.Summary)]),
            ["nextToken"] = page.NextToken,
        };
    }

    private async Task<JsonObject?> GetExecutionHistory(ApiCall call)
    {
        var page = await WorkflowErrors.TranslateAsync(() => machines.Engine.GetHistoryAsync(call.Text("executionArn"), new HistoryQuery
        {
            IsReverseOrder = call.OptionalBool("reverseOrder") ?? false,
            MaxResults = Page.Limit(call, "maxResults", 1_000, usual: 100),
            NextToken = call.OptionalText("nextToken"),
        }));
        var includeData = call.OptionalBool("includeExecutionData") ?? true;
        return new JsonObject
        {
            ["events"] = new JsonArray([.. page.Events.Select(happened => ((JsonataValue)HistoryEventDocument.Of(happened, includeData)).ToNode())]),
            ["nextToken"] = page.NextToken,
        };
    }

    private async Task<JsonObject?> StopExecution(ApiCall call)
    {
        var stopped = await WorkflowErrors.TranslateAsync(() => machines.Engine.StopAsync(call.Text("executionArn"), call.OptionalText("error"), call.OptionalText("cause")));
        return new JsonObject { ["stopDate"] = Seconds(stopped.StopDate ?? time.GetUtcNow()) };
    }

    private async Task<JsonObject?> SendTaskSuccess(ApiCall call)
    {
        JsonataValue output;
        try
        {
            output = JsonataJson.Parse(call.Text("output"));
        }
        catch (JsonataJsonException error)
        {
            throw new ServiceException("InvalidOutput", $"Invalid Output: '{error.Message}'");
        }

        await WorkflowErrors.TranslateAsync(() => machines.Engine.SendTaskSuccessAsync(call.Text("taskToken"), output));
        return null;
    }

    private async Task<JsonObject?> SendTaskFailure(ApiCall call)
    {
        await WorkflowErrors.TranslateAsync(() => machines.Engine.SendTaskFailureAsync(call.Text("taskToken"), call.OptionalText("error"), call.OptionalText("cause")));
        return null;
    }

    private async Task<JsonObject?> SendTaskHeartbeat(ApiCall call)
    {
        await WorkflowErrors.TranslateAsync(() => machines.Engine.SendTaskHeartbeatAsync(call.Text("taskToken")));
        return null;
    }

    private Task<ExecutionDescription> ExistingExecution(ApiCall call) =>
        WorkflowErrors.TranslateAsync(() => machines.Engine.DescribeAsync(call.Text("executionArn")));

    private JsonObject Describe(StateMachineEntry entry, bool forExecution = false)
    {
        var described = new JsonObject
        {
            ["stateMachineArn"] = machines.ArnOf(entry.Name),
            ["name"] = entry.Name,
            ["definition"] = entry.Definition,
            ["roleArn"] = entry.RoleArn,
            ["loggingConfiguration"] = entry.Logging is { } logging ? JsonNode.Parse(logging) : new JsonObject { ["level"] = "OFF", ["includeExecutionData"] = false },
            ["tracingConfiguration"] = new JsonObject { ["enabled"] = entry.TracingEnabled },
            ["revisionId"] = entry.RevisionId,
        };
        if (VariableReferences.Of(entry.Definition) is { Count: > 0 } references)
            described["variableReferences"] = new JsonObject(references.Select(state => KeyValuePair.Create(state.Key, (JsonNode?)new JsonArray([.. state.Value]))));
        if (forExecution)
        {
            described["updateDate"] = Seconds(entry.UpdateDate);
            return described;
        }

        described["status"] = "ACTIVE";
        described["type"] = entry.Type;
        described["creationDate"] = Seconds(entry.CreationDate);
        return described;
    }

    private static double Seconds(DateTimeOffset moment) => ExecutionDocument.Seconds(moment);
}
