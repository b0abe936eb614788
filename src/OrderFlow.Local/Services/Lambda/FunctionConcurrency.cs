using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Lambda;

/// <summary>
/// How many invocations run at the same time: those of a function with reserved concurrency among themselves, those of all others
/// together. A synchronous invocation without a place is throttled; an asynchronous one waits.
/// </summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html"/>
internal sealed class FunctionConcurrency
{
    /// <summary>How many invocations an account may run at the same time, as AWS gives to every account at first.</summary>
    public const int AccountLimit = 1_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Pool> pools = [];

    /// <summary>Takes a place now.</summary>
    /// <exception cref="ServiceException">TooManyRequestsException: all places are taken.</exception>
    public IDisposable Take(FunctionDefinition function)
    {
        var pool = PoolOf(function);
        return pool.TryTake(LimitOf(function)) ? new Place(pool) : throw Throttled(function);
    }

    /// <summary>Waits for a place, first come, first served.</summary>
    public async Task<IDisposable> WaitAsync(FunctionDefinition function, CancellationToken cancellation)
    {
        var pool = PoolOf(function);
        await pool.WaitAsync(LimitOf(function), cancellation);
        return new Place(pool);
    }

    private static int LimitOf(FunctionDefinition function) => function.ReservedConcurrency ?? AccountLimit;

    private static ServiceException Throttled(FunctionDefinition function) => new("TooManyRequestsException", "Rate Exceeded.", 429)
    {
        Members = new JsonObject
        {
            ["Reason"] = function.ReservedConcurrency is null ? "ConcurrentInvocationLimitExceeded" : "ReservedFunctionConcurrentInvocationLimitExceeded",
        },
    };

    private Pool PoolOf(FunctionDefinition function)
    {
        var key = function.ReservedConcurrency is null ? "" : function.Name;
        lock (gate)
            return pools.TryGetValue(key, out var pool) ? pool : pools[key] = new Pool();
    }

    private sealed class Place(Pool pool) : IDisposable
    {
        private Pool? held = pool;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }

    /// <summary>Counted places whose number may change while some are taken.</summary>
    private sealed class Pool
    {
        private readonly Lock gate = new();
        private readonly LinkedList<(int Limit, TaskCompletionSource Granted)> waiting = [];
        private int taken;

        public bool TryTake(int limit)
        {
            lock (gate)
            {
                if (taken >= limit)
                    return false;
                taken++;
                return true;
            }
        }

        public async Task WaitAsync(int limit, CancellationToken cancellation)
        {
            TaskCompletionSource granted;
            lock (gate)
            {
                if (taken < limit)
                {
                    taken++;
                    return;
                }

                granted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                waiting.AddLast((limit, granted));
            }

            await using var registration = cancellation.Register(() => granted.TrySetCanceled(cancellation));
            await granted.Task;
        }

        public void Release()
        {
            lock (gate)
            {
                taken--;
                while (waiting.First is { Value: var next } && taken < next.Limit)
                {
                    waiting.RemoveFirst();
                    // One that was cancelled takes no place.
                    if (next.Granted.TrySetResult())
                        taken++;
                }
            }
        }
    }
}
