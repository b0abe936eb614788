using OrderFlow.Engine.History;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Has work done by what its resource names.</summary>
/// <seealso href="https://states-language.net/#task-state"/>
internal sealed class TaskNode(CompiledTask state, int ordinal, TaskResource resource) : StateNode(state, ordinal)
{
    private readonly TaskEvents events = TaskEvents.Of(resource.Kind);

    public override HistoryEventType Entered => HistoryEventType.TaskStateEntered;

    public override HistoryEventType? Exited => HistoryEventType.TaskStateExited;

    public override HistoryEventType? Aborted => HistoryEventType.TaskStateAborted;

    public override bool CanRetry => true;

    public TaskResource Resource => resource;

    /// <summary>Whether the context object has a token for the task: that of a job ends it early.</summary>
    public bool HasToken => resource.Pattern != TaskPattern.RequestResponse;

    public bool NeedsToken => resource.Pattern == TaskPattern.WaitForTaskToken;

    public override void Execute(Turn turn, Frame frame)
    {
        var (arguments, timeout, heartbeat, role) = state.Request(turn.Scope(frame));
        if (!turn.CanCall(resource))
            throw new StateFailure(ErrorNames.Runtime, Turn.InState(frame, $"The resource {resource.Arn} is not supported: no integration is registered for it."));
        turn.CheckSize(arguments, Name);
        var scheduled = turn.Emit(events.Scheduled, frame.PreviousEventId, payload: arguments, details: Scheduled(turn, timeout, heartbeat, role));
        frame.PreviousEventId = scheduled;
        frame.Task = new TaskAttempt
        {
            ScheduledEventId = scheduled,
            Arguments = arguments,
            CredentialsRoleArn = role,
            Timeout = timeout,
            TimeoutAt = turn.Now + timeout,
            Heartbeat = heartbeat,
            HeartbeatAt = NeedsToken ? turn.Now + heartbeat : null,
        };
        turn.Call(frame);
    }

    /// <summary>Shows in the history that the call has begun.</summary>
    public void ShowStarted(Turn turn, Frame frame, string? workerName) => frame.PreviousEventId = turn.Emit(
        events.Started,
        frame.PreviousEventId,
        details: resource.Kind switch
        {
            TaskResourceKind.Service => new() { Resource = resource.ActionText, ResourceType = resource.Service },
            TaskResourceKind.Activity => new() { WorkerName = workerName },
            _ => null,
        });

    /// <summary>Shows in the history what the service answered to the request of a job or a token task.</summary>
    public void ShowSubmitted(Turn turn, Frame frame, JsonataValue output)
    {
        if (resource.Kind == TaskResourceKind.Service)
            frame.PreviousEventId = turn.Emit(HistoryEventType.TaskSubmitted, frame.PreviousEventId, payload: output, details: Details(null));
    }

    /// <summary>Shows in the history how the task ended.</summary>
    /// <returns>The outcome, which is a failure where the result is too large.</returns>
    public TaskOutcome ShowOutcome(Turn turn, Frame frame, TaskOutcome outcome)
    {
        if (outcome.Succeeded && PayloadSize.Exceeds(outcome.Result, turn.Limits.PayloadBytes))
        {
            var subject = resource.Kind == TaskResourceKind.Service ? resource.Service : resource.Arn;
            outcome = TaskOutcome.Failure(ErrorNames.DataLimitExceeded, Turn.TooLarge(subject));
        }
        var type = outcome switch
        {
            { Succeeded: true } => events.Succeeded,
            { Error: ErrorNames.Timeout or ErrorNames.HeartbeatTimeout, Cause: null } => events.TimedOut,
            _ => events.Failed,
        };
        frame.PreviousEventId = turn.Emit(type, frame.PreviousEventId, payload: outcome.Result, details: Details(outcome));
        return outcome;
    }

    private HistoryEventDetails? Details(TaskOutcome? outcome)
    {
        var service = resource.Kind == TaskResourceKind.Service;
        if (!service && outcome is null or { Succeeded: true })
            return null;
        return new()
        {
            Resource = service ? resource.ActionText : null,
            ResourceType = service ? resource.Service : null,
            Error = outcome?.Error,
            Cause = outcome?.Cause,
        };
    }

    private HistoryEventDetails Scheduled(Turn turn, TimeSpan? timeout, TimeSpan? heartbeat, string? role)
    {
        var service = resource.Kind == TaskResourceKind.Service;
        return new()
        {
            Resource = service ? resource.ActionText : resource.Arn,
            ResourceType = service ? resource.Service : null,
            Region = service ? turn.Execution.Head.Region : null,
            TimeoutInSeconds = (long?)timeout?.TotalSeconds,
            HeartbeatInSeconds = (long?)heartbeat?.TotalSeconds,
            CredentialsRoleArn = role,
        };
    }
}
