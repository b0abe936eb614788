using System.Diagnostics;

namespace OrderFlow.Benchmarks.Quick;

/// <summary>How fast something runs on one thread: the median of timed rounds after a warm-up.</summary>
/// <param name="PerSecond">Operations a second.</param>
/// <param name="BytesEach">Bytes allocated by one operation.</param>
internal sealed record Throughput(double PerSecond, double BytesEach)
{
    private const int Rounds = 7;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(350);

    /// <summary>Runs <paramref name="operation"/> for about three and a half seconds.</summary>
    public static Throughput Of(Action operation)
    {
        var batch = BatchFor(operation);
        var speeds = new double[Rounds];
        var bytes = 0.0;
        for (var round = 0; round < Rounds; round++)
        {
            var (count, allocated, seconds) = (0L, GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
            while (seconds.Elapsed < Round)
            {
                for (var i = 0; i < batch; i++)
                    operation();
                count += batch;
            }

            speeds[round] = count / seconds.Elapsed.TotalSeconds;
            bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)count;
        }

        Array.Sort(speeds);
        return new(speeds[Rounds / 2], bytes);
    }

    // So many operations between two looks at the clock that the looks do not count.
    private static int BatchFor(Action operation)
    {
        var clock = Stopwatch.StartNew();
        var count = 0L;
        while (clock.Elapsed < WarmUp)
        {
            operation();
            count++;
        }

        return (int)Math.Clamp(count / 1_000, 1, 10_000);
    }
}
