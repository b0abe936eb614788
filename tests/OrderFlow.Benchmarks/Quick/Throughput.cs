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
    public static Throughput Of(Action operation) => OfEach([operation])[0];

    /// <summary>Runs operations by turns, so that whatever else the machine does meets all of them.</summary>
    public static Throughput[] OfEach(Action[] operations)
    {
        var batches = Array.ConvertAll(operations, BatchFor);
        var rounds = Array.ConvertAll(operations, _ => new Throughput[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < operations.Length; i++)
                rounds[i][round] = Time(operations[i], batches[i]);
        }

        return Array.ConvertAll(rounds, Median);
    }

    private static Throughput Time(Action operation, int batch)
    {
        var (count, allocated, seconds) = (0L, GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        while (seconds.Elapsed < Round)
        {
            for (var i = 0; i < batch; i++)
                operation();
            count += batch;
        }

        return new(count / seconds.Elapsed.TotalSeconds, (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)count);
    }

    private static Throughput Median(Throughput[] rounds)
    {
        Array.Sort(rounds, (a, b) => a.PerSecond.CompareTo(b.PerSecond));
        return rounds[Rounds / 2];
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
