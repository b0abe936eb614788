namespace Amazon.StepFunctions.Model;

/// <summary>What happened in an execution: one step.</summary>
public class HistoryEvent
{
    /// <summary>The number of the event, from 1.</summary>
    public long? Id { get; set; }

    /// <summary>The number of the event that led to this one.</summary>
    public long? PreviousEventId { get; set; }

    /// <summary>When it happened.</summary>
    public DateTime? Timestamp { get; set; }

    /// <summary>What happened.</summary>
    public HistoryEventType Type { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public ActivityFailedEventDetails ActivityFailedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public ActivityScheduleFailedEventDetails ActivityScheduleFailedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public ActivityScheduledEventDetails ActivityScheduledEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public ActivityStartedEventDetails ActivityStartedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public ActivitySucceededEventDetails ActivitySucceededEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public ActivityTimedOutEventDetails ActivityTimedOutEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public EvaluationFailedEventDetails EvaluationFailedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public ExecutionAbortedEventDetails ExecutionAbortedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public ExecutionFailedEventDetails ExecutionFailedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public ExecutionRedrivenEventDetails ExecutionRedrivenEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public ExecutionStartedEventDetails ExecutionStartedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public ExecutionSucceededEventDetails ExecutionSucceededEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public ExecutionTimedOutEventDetails ExecutionTimedOutEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public LambdaFunctionFailedEventDetails LambdaFunctionFailedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public LambdaFunctionScheduleFailedEventDetails LambdaFunctionScheduleFailedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public LambdaFunctionScheduledEventDetails LambdaFunctionScheduledEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public LambdaFunctionStartFailedEventDetails LambdaFunctionStartFailedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public LambdaFunctionSucceededEventDetails LambdaFunctionSucceededEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public LambdaFunctionTimedOutEventDetails LambdaFunctionTimedOutEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public MapRunFailedEventDetails MapRunFailedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public MapRunRedrivenEventDetails MapRunRedrivenEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public MapRunStartedEventDetails MapRunStartedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public MapStateStartedEventDetails MapStateStartedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public TaskFailedEventDetails TaskFailedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public TaskScheduledEventDetails TaskScheduledEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public TaskStartFailedEventDetails TaskStartFailedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public TaskStartedEventDetails TaskStartedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public TaskSubmitFailedEventDetails TaskSubmitFailedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public TaskSubmittedEventDetails TaskSubmittedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public TaskSucceededEventDetails TaskSucceededEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public TaskTimedOutEventDetails TaskTimedOutEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public MapIterationEventDetails MapIterationStartedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public MapIterationEventDetails MapIterationSucceededEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public MapIterationEventDetails MapIterationFailedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public MapIterationEventDetails MapIterationAbortedEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public StateEnteredEventDetails StateEnteredEventDetails { get; set; }

    /// <summary>The details, if <see cref="Type"/> is the one that they are named after.</summary>
    public StateExitedEventDetails StateExitedEventDetails { get; set; }
}
