using System.Diagnostics;

namespace OrderFlow.Jsonata.Fuzz;

/// <summary>What a worker has before it.</summary>
internal sealed class Desk
{
    private volatile Job? _job;

    public FuzzInput? Input => _job?.Input;

    public void TakeUp(FuzzInput input) => _job = new(input, Stopwatch.GetTimestamp());

    public bool IsLate(TimeSpan patience) => _job is { } job && Stopwatch.GetElapsedTime(job.Since) > patience;

    private sealed record Job(FuzzInput Input, long Since);
}
