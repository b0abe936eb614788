namespace OrderFlow.Engine.Interpretation;

/// <summary>The attempt that a task token belongs to.</summary>
internal sealed record TaskTokenClaim(long ExecutionId, int FrameId, long EnteredEventId, int RetryCount)
{
    /// <summary>Whether a frame is still in that attempt.</summary>
    public bool Names(Frame frame) => frame.EnteredEventId == EnteredEventId && frame.RetryCount == RetryCount && frame.Task is not null;
}
