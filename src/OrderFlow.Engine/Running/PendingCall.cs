using OrderFlow.Engine.Interpretation;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Running;

/// <summary>A task to call once the decision to do so is durable, as it was when it was decided.</summary>
internal sealed record PendingCall(int FrameId, TaskNode Node, TaskAttempt Attempt, JsonataValue Submission, int RetryCount, string? Token);
