using OrderFlow.Jsonata;

namespace OrderFlow.Engine.History;

/// <summary>Events in the shape in which <c>GetExecutionHistory</c> answers.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html"/>
public static class HistoryEventDocument
{
    /// <summary>Describes an event.</summary>
    /// <param name="historyEvent">The event.</param>
    /// <param name="includeExecutionData">Whether inputs and outputs are shown.</param>
    /// <returns>
    /// <c>{"timestamp": seconds, "type": "…", "id": 1, "previousEventId": 0, "…EventDetails": {…}}</c>,
    /// in which inputs, outputs and variables are JSON texts.
    /// </returns>
    public static JsonataObject Of(HistoryEvent historyEvent, bool includeExecutionData = true)
    {
        var document = new JsonataObjectBuilder()
            .Set("timestamp", historyEvent.Timestamp.ToUnixTimeMilliseconds() / 1000d)
            .Set("type", historyEvent.Type.ToString())
            .Set("id", historyEvent.Id)
            .Set("previousEventId", historyEvent.PreviousEventId);
        if (DetailsName(historyEvent.Type) is { } name)
            document.Set(name, Details(historyEvent, includeExecutionData));
        return document.Build();
    }

    private static JsonataObject Details(HistoryEvent historyEvent, bool includeExecutionData)
    {
        var members = new JsonataObjectBuilder();
        if (historyEvent.Name is { } name)
            members.Set("name", name);
        if (includeExecutionData && !historyEvent.Payload.IsUndefined)
            AddPayload(members, historyEvent);
        if (historyEvent.Details is { } details)
            Add(members, details, includeExecutionData);
        return members.Build();
    }

    private static void AddPayload(JsonataObjectBuilder members, HistoryEvent historyEvent)
    {
        var name = PayloadName(historyEvent.Type);
        members.Set(name, historyEvent.Payload.ToJson());
        if (name != "parameters")
            members.Set(name + "Details", NotTruncated());
    }

    private static void Add(JsonataObjectBuilder members, HistoryEventDetails details, bool includeExecutionData)
    {
        SetText(members, "error", details.Error);
        SetText(members, "cause", details.Cause);
        SetText(members, "state", details.State);
        SetText(members, "location", details.Location);
        SetText(members, "roleArn", details.RoleArn);
        SetText(members, "resource", details.Resource);
        SetText(members, "resourceType", details.ResourceType);
        SetText(members, "region", details.Region);
        SetText(members, "workerName", details.WorkerName);
        SetText(members, "mapRunArn", details.MapRunArn);
        SetNumber(members, "timeoutInSeconds", details.TimeoutInSeconds);
        SetNumber(members, "heartbeatInSeconds", details.HeartbeatInSeconds);
        SetNumber(members, "length", details.Length);
        SetNumber(members, "index", details.Index);
        if (details.CredentialsRoleArn is { } role)
            members.Set("taskCredentials", new JsonataObjectBuilder().Set("roleArn", role).Build());
        if (includeExecutionData && details.AssignedVariables.IsObject)
        {
            var variables = new JsonataObjectBuilder();
            foreach (var (variable, value) in details.AssignedVariables.AsObject())
                variables.Set(variable, value.ToJson());
            members.Set("assignedVariables", variables.Build()).Set("assignedVariablesDetails", NotTruncated());
        }
    }

    private static void SetText(JsonataObjectBuilder members, string name, string? text)
    {
        if (text is not null)
            members.Set(name, text);
    }

    private static void SetNumber(JsonataObjectBuilder members, string name, long? number)
    {
        if (number is { } value)
            members.Set(name, value);
    }

    private static JsonataObject NotTruncated() => new JsonataObjectBuilder().Set("truncated", JsonataValue.False).Build();

    private static string PayloadName(HistoryEventType type) => type switch
    {
        HistoryEventType.TaskScheduled => "parameters",
        HistoryEventType.ExecutionStarted or HistoryEventType.LambdaFunctionScheduled or HistoryEventType.ActivityScheduled => "input",
        _ => type.ToString().EndsWith("StateEntered", StringComparison.Ordinal) ? "input" : "output",
    };

    private static string? DetailsName(HistoryEventType type)
    {
        var name = type.ToString();
        if (name.EndsWith("StateEntered", StringComparison.Ordinal))
            return "stateEnteredEventDetails";
        if (name.EndsWith("StateExited", StringComparison.Ordinal))
            return "stateExitedEventDetails";
        return type switch
        {
            HistoryEventType.ParallelStateStarted or HistoryEventType.ParallelStateSucceeded or HistoryEventType.ParallelStateFailed
                or HistoryEventType.MapStateSucceeded or HistoryEventType.MapStateFailed or HistoryEventType.MapRunSucceeded
                or HistoryEventType.MapRunAborted or HistoryEventType.LambdaFunctionStarted => null,
            _ when name.EndsWith("StateAborted", StringComparison.Ordinal) => null,
            _ => char.ToLowerInvariant(name[0]) + name[1..] + "EventDetails",
        };
    }
}
