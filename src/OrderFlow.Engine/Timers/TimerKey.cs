using System.Runtime.InteropServices;

namespace OrderFlow.Engine.Timers;

/// <summary>Whose timer it is.</summary>
/// <param name="ExecutionId">The execution.</param>
/// <param name="FrameId">The frame; 0 for the execution's own deadline.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TimerKey(long ExecutionId, int FrameId);
