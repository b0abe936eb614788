namespace OrderFlow.Engine.History;

/// <summary>The kinds of events that an execution's history is made of, as AWS names them.</summary>
/// <remarks>The numbers are kept in journals and never change.</remarks>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html"/>
public enum HistoryEventType
{
    /// <summary>Event "execution started".</summary>
    ExecutionStarted = 1,

    /// <summary>Event "execution succeeded".</summary>
    ExecutionSucceeded = 2,

    /// <summary>Event "execution failed".</summary>
    ExecutionFailed = 3,

    /// <summary>Event "execution aborted".</summary>
    ExecutionAborted = 4,

    /// <summary>Event "execution timed out".</summary>
    ExecutionTimedOut = 5,

    /// <summary>Event "execution redriven".</summary>
    ExecutionRedriven = 6,

    /// <summary>Event "pass state entered".</summary>
    PassStateEntered = 7,

    /// <summary>Event "pass state exited".</summary>
    PassStateExited = 8,

    /// <summary>Event "choice state entered".</summary>
    ChoiceStateEntered = 9,

    /// <summary>Event "choice state exited".</summary>
    ChoiceStateExited = 10,

    /// <summary>Event "wait state entered".</summary>
    WaitStateEntered = 11,

    /// <summary>Event "wait state exited".</summary>
    WaitStateExited = 12,

    /// <summary>Event "wait state aborted".</summary>
    WaitStateAborted = 13,

    /// <summary>Event "succeed state entered".</summary>
    SucceedStateEntered = 14,

    /// <summary>Event "succeed state exited".</summary>
    SucceedStateExited = 15,

    /// <summary>Event "fail state entered".</summary>
    FailStateEntered = 16,

    /// <summary>Event "task state entered".</summary>
    TaskStateEntered = 17,

    /// <summary>Event "task state exited".</summary>
    TaskStateExited = 18,

    /// <summary>Event "task state aborted".</summary>
    TaskStateAborted = 19,

    /// <summary>Event "parallel state entered".</summary>
    ParallelStateEntered = 20,

    /// <summary>Event "parallel state started".</summary>
    ParallelStateStarted = 21,

    /// <summary>Event "parallel state succeeded".</summary>
    ParallelStateSucceeded = 22,

    /// <summary>Event "parallel state failed".</summary>
    ParallelStateFailed = 23,

    /// <summary>Event "parallel state aborted".</summary>
    ParallelStateAborted = 24,

    /// <summary>Event "parallel state exited".</summary>
    ParallelStateExited = 25,

    /// <summary>Event "map state entered".</summary>
    MapStateEntered = 26,

    /// <summary>Event "map state started".</summary>
    MapStateStarted = 27,

    /// <summary>Event "map state succeeded".</summary>
    MapStateSucceeded = 28,

    /// <summary>Event "map state failed".</summary>
    MapStateFailed = 29,

    /// <summary>Event "map state aborted".</summary>
    MapStateAborted = 30,

    /// <summary>Event "map state exited".</summary>
    MapStateExited = 31,

    /// <summary>Event "map iteration started".</summary>
    MapIterationStarted = 32,

    /// <summary>Event "map iteration succeeded".</summary>
    MapIterationSucceeded = 33,

    /// <summary>Event "map iteration failed".</summary>
    MapIterationFailed = 34,

    /// <summary>Event "map iteration aborted".</summary>
    MapIterationAborted = 35,

    /// <summary>Event "map run started".</summary>
    MapRunStarted = 36,

    /// <summary>Event "map run succeeded".</summary>
    MapRunSucceeded = 37,

    /// <summary>Event "map run failed".</summary>
    MapRunFailed = 38,

    /// <summary>Event "map run aborted".</summary>
    MapRunAborted = 39,

    /// <summary>Event "map run redriven".</summary>
    MapRunRedriven = 40,

    /// <summary>Event "task scheduled".</summary>
    TaskScheduled = 41,

    /// <summary>Event "task started".</summary>
    TaskStarted = 42,

    /// <summary>Event "task start failed".</summary>
    TaskStartFailed = 43,

    /// <summary>Event "task submitted".</summary>
    TaskSubmitted = 44,

    /// <summary>Event "task submit failed".</summary>
    TaskSubmitFailed = 45,

    /// <summary>Event "task succeeded".</summary>
    TaskSucceeded = 46,

    /// <summary>Event "task failed".</summary>
    TaskFailed = 47,

    /// <summary>Event "task timed out".</summary>
    TaskTimedOut = 48,

    /// <summary>Event "lambda function scheduled".</summary>
    LambdaFunctionScheduled = 49,

    /// <summary>Event "lambda function schedule failed".</summary>
    LambdaFunctionScheduleFailed = 50,

    /// <summary>Event "lambda function started".</summary>
    LambdaFunctionStarted = 51,

    /// <summary>Event "lambda function start failed".</summary>
    LambdaFunctionStartFailed = 52,

    /// <summary>Event "lambda function succeeded".</summary>
    LambdaFunctionSucceeded = 53,

    /// <summary>Event "lambda function failed".</summary>
    LambdaFunctionFailed = 54,

    /// <summary>Event "lambda function timed out".</summary>
    LambdaFunctionTimedOut = 55,

    /// <summary>Event "activity scheduled".</summary>
    ActivityScheduled = 56,

    /// <summary>Event "activity schedule failed".</summary>
    ActivityScheduleFailed = 57,

    /// <summary>Event "activity started".</summary>
    ActivityStarted = 58,

    /// <summary>Event "activity succeeded".</summary>
    ActivitySucceeded = 59,

    /// <summary>Event "activity failed".</summary>
    ActivityFailed = 60,

    /// <summary>Event "activity timed out".</summary>
    ActivityTimedOut = 61,

    /// <summary>Event "evaluation failed".</summary>
    EvaluationFailed = 62,
}
