using System.Runtime.InteropServices;

namespace OrderFlow.Engine.Journal;

/// <summary>What a frame of a running execution waits for.</summary>
/// <param name="ExecutionId">The execution.</param>
/// <param name="FrameId">The frame; 0 for the execution's own deadline.</param>
/// <param name="Due">When the clock matters to it.</param>
/// <param name="NeedsTurn">Whether it was on its way, so that the execution must make a turn at once.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PendingFrame(long ExecutionId, int FrameId, DateTimeOffset? Due, bool NeedsTurn);
