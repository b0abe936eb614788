using OrderFlow.Engine.Timers;

namespace OrderFlow.Engine.Running;

/// <summary>Keeps virtual time from jumping while the engine has work; real time needs no holding.</summary>
internal readonly struct ClockHolds(TimeProvider clock)
{
    private readonly VirtualTimeProvider? virtualTime = clock as VirtualTimeProvider;

    public void Take() => virtualTime?.Take();

    public void Release() => virtualTime?.Release();
}
