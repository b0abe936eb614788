using Amazon.Runtime;

namespace Amazon.StepFunctions;

/// <summary>What happened in an execution.</summary>
public class HistoryEventType : ConstantClass
{
    /// <summary>"ActivityFailed".</summary>
    public static readonly HistoryEventType ActivityFailed = new("ActivityFailed");

    /// <summary>"ActivityScheduled".</summary>
    public static readonly HistoryEventType ActivityScheduled = new("ActivityScheduled");

    /// <summary>"ActivityScheduleFailed".</summary>
    public static readonly HistoryEventType ActivityScheduleFailed = new("ActivityScheduleFailed");

    /// <summary>"ActivityStarted".</summary>
    public static readonly HistoryEventType ActivityStarted = new("ActivityStarted");

    /// <summary>"ActivitySucceeded".</summary>
    public static readonly HistoryEventType ActivitySucceeded = new("ActivitySucceeded");

    /// <summary>"ActivityTimedOut".</summary>
    public static readonly HistoryEventType ActivityTimedOut = new("ActivityTimedOut");

    /// <summary>"ChoiceStateEntered".</summary>
    public static readonly HistoryEventType ChoiceStateEntered = new("ChoiceStateEntered");

    /// <summary>"ChoiceStateExited".</summary>
    public static readonly HistoryEventType ChoiceStateExited = new("ChoiceStateExited");

    /// <summary>"EvaluationFailed".</summary>
    public static readonly HistoryEventType EvaluationFailed = new("EvaluationFailed");

    /// <summary>"ExecutionAborted".</summary>
    public static readonly HistoryEventType ExecutionAborted = new("ExecutionAborted");

    /// <summary>"ExecutionFailed".</summary>
    public static readonly HistoryEventType ExecutionFailed = new("ExecutionFailed");

    /// <summary>"ExecutionRedriven".</summary>
    public static readonly HistoryEventType ExecutionRedriven = new("ExecutionRedriven");

    /// <summary>"ExecutionStarted".</summary>
    public static readonly HistoryEventType ExecutionStarted = new("ExecutionStarted");

    /// <summary>"ExecutionSucceeded".</summary>
    public static readonly HistoryEventType ExecutionSucceeded = new("ExecutionSucceeded");

    /// <summary>"ExecutionTimedOut".</summary>
    public static readonly HistoryEventType ExecutionTimedOut = new("ExecutionTimedOut");

    /// <summary>"FailStateEntered".</summary>
    public static readonly HistoryEventType FailStateEntered = new("FailStateEntered");

    /// <summary>"LambdaFunctionFailed".</summary>
    public static readonly HistoryEventType LambdaFunctionFailed = new("LambdaFunctionFailed");

    /// <summary>"LambdaFunctionScheduled".</summary>
    public static readonly HistoryEventType LambdaFunctionScheduled = new("LambdaFunctionScheduled");

    /// <summary>"LambdaFunctionScheduleFailed".</summary>
    public static readonly HistoryEventType LambdaFunctionScheduleFailed = new("LambdaFunctionScheduleFailed");

    /// <summary>"LambdaFunctionStarted".</summary>
    public static readonly HistoryEventType LambdaFunctionStarted = new("LambdaFunctionStarted");

    /// <summary>"LambdaFunctionStartFailed".</summary>
    public static readonly HistoryEventType LambdaFunctionStartFailed = new("LambdaFunctionStartFailed");

    /// <summary>"LambdaFunctionSucceeded".</summary>
    public static readonly HistoryEventType LambdaFunctionSucceeded = new("LambdaFunctionSucceeded");

    /// <summary>"LambdaFunctionTimedOut".</summary>
    public static readonly HistoryEventType LambdaFunctionTimedOut = new("LambdaFunctionTimedOut");

    /// <summary>"MapIterationAborted".</summary>
    public static readonly HistoryEventType MapIterationAborted = new("MapIterationAborted");

    /// <summary>"MapIterationFailed".</summary>
    public static readonly HistoryEventType MapIterationFailed = new("MapIterationFailed");

    /// <summary>"MapIterationStarted".</summary>
    public static readonly HistoryEventType MapIterationStarted = new("MapIterationStarted");

    /// <summary>"MapIterationSucceeded".</summary>
    public static readonly HistoryEventType MapIterationSucceeded = new("MapIterationSucceeded");

    /// <summary>"MapRunAborted".</summary>
    public static readonly HistoryEventType MapRunAborted = new("MapRunAborted");

    /// <summary>"MapRunFailed".</summary>
    public static readonly HistoryEventType MapRunFailed = new("MapRunFailed");

    /// <summary>"MapRunRedriven".</summary>
    public static readonly HistoryEventType MapRunRedriven = new("MapRunRedriven");

    /// <summary>"MapRunStarted".</summary>
    public static readonly HistoryEventType MapRunStarted = new("MapRunStarted");

    /// <summary>"MapRunSucceeded".</summary>
    public static readonly HistoryEventType MapRunSucceeded = new("MapRunSucceeded");

    /// <summary>"MapStateAborted".</summary>
    public static readonly HistoryEventType MapStateAborted = new("MapStateAborted");

    /// <summary>"MapStateEntered".</summary>
    public static readonly HistoryEventType MapStateEntered = new("MapStateEntered");

    /// <summary>"MapStateExited".</summary>
    public static readonly HistoryEventType MapStateExited = new("MapStateExited");

    /// <summary>"MapStateFailed".</summary>
    public static readonly HistoryEventType MapStateFailed = new("MapStateFailed");

    /// <summary>"MapStateStarted".</summary>
    public static readonly HistoryEventType MapStateStarted = new("MapStateStarted");

    /// <summary>"MapStateSucceeded".</summary>
    public static readonly HistoryEventType MapStateSucceeded = new("MapStateSucceeded");

    /// <summary>"ParallelStateAborted".</summary>
    public static readonly HistoryEventType ParallelStateAborted = new("ParallelStateAborted");

    /// <summary>"ParallelStateEntered".</summary>
    public static readonly HistoryEventType ParallelStateEntered = new("ParallelStateEntered");

    /// <summary>"ParallelStateExited".</summary>
    public static readonly HistoryEventType ParallelStateExited = new("ParallelStateExited");

    /// <summary>"ParallelStateFailed".</summary>
    public static readonly HistoryEventType ParallelStateFailed = new("ParallelStateFailed");

    /// <summary>"ParallelStateStarted".</summary>
    public static readonly HistoryEventType ParallelStateStarted = new("ParallelStateStarted");

    /// <summary>"ParallelStateSucceeded".</summary>
    public static readonly HistoryEventType ParallelStateSucceeded = new("ParallelStateSucceeded");

    /// <summary>"PassStateEntered".</summary>
    public static readonly HistoryEventType PassStateEntered = new("PassStateEntered");

    /// <summary>"PassStateExited".</summary>
    public static readonly HistoryEventType PassStateExited = new("PassStateExited");

    /// <summary>"SucceedStateEntered".</summary>
    public static readonly HistoryEventType SucceedStateEntered = new("SucceedStateEntered");

    /// <summary>"SucceedStateExited".</summary>
    public static readonly HistoryEventType SucceedStateExited = new("SucceedStateExited");

    /// <summary>"TaskFailed".</summary>
    public static readonly HistoryEventType TaskFailed = new("TaskFailed");

    /// <summary>"TaskScheduled".</summary>
    public static readonly HistoryEventType TaskScheduled = new("TaskScheduled");

    /// <summary>"TaskStarted".</summary>
    public static readonly HistoryEventType TaskStarted = new("TaskStarted");

    /// <summary>"TaskStartFailed".</summary>
    public static readonly HistoryEventType TaskStartFailed = new("TaskStartFailed");

    /// <summary>"TaskStateAborted".</summary>
    public static readonly HistoryEventType TaskStateAborted = new("TaskStateAborted");

    /// <summary>"TaskStateEntered".</summary>
    public static readonly HistoryEventType TaskStateEntered = new("TaskStateEntered");

    /// <summary>"TaskStateExited".</summary>
    public static readonly HistoryEventType TaskStateExited = new("TaskStateExited");

    /// <summary>"TaskSubmitFailed".</summary>
    public static readonly HistoryEventType TaskSubmitFailed = new("TaskSubmitFailed");

    /// <summary>"TaskSubmitted".</summary>
    public static readonly HistoryEventType TaskSubmitted = new("TaskSubmitted");

    /// <summary>"TaskSucceeded".</summary>
    public static readonly HistoryEventType TaskSucceeded = new("TaskSucceeded");

    /// <summary>"TaskTimedOut".</summary>
    public static readonly HistoryEventType TaskTimedOut = new("TaskTimedOut");

    /// <summary>"WaitStateAborted".</summary>
    public static readonly HistoryEventType WaitStateAborted = new("WaitStateAborted");

    /// <summary>"WaitStateEntered".</summary>
    public static readonly HistoryEventType WaitStateEntered = new("WaitStateEntered");

    /// <summary>"WaitStateExited".</summary>
    public static readonly HistoryEventType WaitStateExited = new("WaitStateExited");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public HistoryEventType(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator HistoryEventType(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static HistoryEventType FindValue(string value) => FindValue<HistoryEventType>(value);
}
