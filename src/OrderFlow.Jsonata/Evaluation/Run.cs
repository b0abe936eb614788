using System.Runtime.CompilerServices;
using OrderFlow.Jsonata.Functions;

namespace OrderFlow.Jsonata.Evaluation;

/// <summary>One evaluation: what it was given, and how much of its budgets is used up.</summary>
internal sealed class Run(JsonataValue input, JsonataValue[] globals, JsonataOptions options, CancellationToken cancellation)
{
    private const int CallWeight = 8;
    private const int CheckEvery = 1024;
    private const int ScanWeight = 64;
    private const int LargeBlock = 4096;
    private const int BytesInItem = 16;

    private long _steps;
    private long _nextCheck = Math.Min(CheckEvery, FirstBeyond(options.MaxSteps));
    private long? _allocatedBefore;
    private long? _started;
    private DateTimeOffset? _now;

    /// <summary>The input document, <c>$$</c>.</summary>
    public JsonataValue Input { get; } = input;

    /// <summary>The values of the variables that come from outside, in the order the expression numbered them.</summary>
    public JsonataValue[] Globals { get; } = globals;

    public JsonataOptions Options { get; } = options;

    public JsonataDialect Dialect { get; init; }

    /// <summary>The pictures that the expression has read.</summary>
    public required Pictures Pictures { get; init; }

    /// <summary>The variables from outside by name, for text that is evaluated.</summary>
    public JsonataBindings? Bindings { get; init; }

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>How deep calls are nested.</summary>
    public int Depth { get; set; }

    /// <summary>The moment of the evaluation: the same however often it is asked for.</summary>
    public DateTimeOffset Now => _now ??= Options.TimeProvider.GetUtcNow();

    /// <summary>Counts one step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step()
    {
        if (++_steps >= _nextCheck)
            Check();
    }

    /// <summary>Counts a call, which costs more than a step.</summary>
    public void StepCall() => Step(CallWeight);

    /// <summary>Counts many steps at once.</summary>
    public void Step(long count)
    {
        _steps += count;
        if (_steps >= _nextCheck)
            Check();
    }

    /// <summary>Counts what goes through a text or an array without a look at each part: a step for every 64 characters or items.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Scan(long length)
    {
        if (length >= ScanWeight)
            Step(length / ScanWeight);
    }

    /// <summary>Counts a nested call.</summary>
    public void Enter()
    {
        StepCall();
        if (++Depth > Options.MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new JsonataFailure("U1001") { Text = "Stack overflow error: Check for non-terminating recursive function.  Consider rewriting as tail-recursive." };
    }

    public void Leave() => Depth--;

    /// <summary>Refuses a sequence that would be too long.</summary>
    public void CheckLength(long count)
    {
        if (count > Options.MaxSequence)
            throw new JsonataFailure("D2015", Options.MaxSequence);
    }

    /// <summary>Refuses items that would take too much memory, before they are made.</summary>
    public void ReserveItems(long count) => Reserve(count * BytesInItem);

    /// <summary>Refuses a string that would be too long.</summary>
    public void CheckText(long length)
    {
        if (length > Options.MaxStringLength)
            throw TooLong();
        Reserve(length * sizeof(char));
    }

    /// <summary>The error of a string that would be too long.</summary>
    public JsonataFailure TooLong() => new("D1014", Options.MaxStringLength);

    /// <summary>Refuses memory beyond the budget before it is taken. Small blocks are seen when they add up.</summary>
    public void Reserve(long bytes)
    {
        if (bytes >= LargeBlock)
            CheckMemory(bytes);
    }

    /// <summary>Refuses to go on when the time is over. For work that may be long however few steps it takes.</summary>
    public void CheckTime()
    {
        // The clock starts with the first look at it: an evaluation that ends before never pays for one.
        if (Options.Timeout != Timeout.InfiniteTimeSpan)
            _started ??= Options.TimeProvider.GetTimestamp();
        Cancellation.ThrowIfCancellationRequested();
        if (_started is { } started && Options.TimeProvider.GetElapsedTime(started) > Options.Timeout)
            throw Exhausted($"it may take {Options.Timeout.TotalSeconds} s");
    }

    /// <summary>The same evaluation with other variables from outside.</summary>
    public Run With(JsonataValue[] globals)
    {
        var run = new Run(Input, globals, Options, Cancellation) { Dialect = Dialect, Pictures = Pictures, Bindings = Bindings, Depth = Depth, _now = Now };
        run.Rejoin(this);
        return run;
    }

    /// <summary>Takes over what was used up under other variables.</summary>
    public void Rejoin(Run other)
    {
        _steps = other._steps;
        _nextCheck = other._nextCheck;
        _allocatedBefore = other._allocatedBefore;
        _started = other._started;
    }

    private static long FirstBeyond(long limit) => limit == long.MaxValue ? limit : limit + 1;

    private void Check()
    {
        _nextCheck = Math.Min(_steps + CheckEvery, FirstBeyond(Options.MaxSteps));
        CheckTime();
        if (_steps > Options.MaxSteps)
            throw Exhausted($"it may take {Options.MaxSteps} steps");
        CheckMemory(0);
    }

    private void CheckMemory(long more)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        _allocatedBefore ??= allocated;
        if (allocated - _allocatedBefore.Value + more <= Options.MaxMemory)
            return;

        // If all that lives in the process is less, most of what was allocated is gone again.
        if (GC.GetTotalMemory(forceFullCollection: false) + more > Options.MaxMemory)
            throw new JsonataFailure("U1001") { Text = $"Expression evaluation takes too much memory: it may hold {Options.MaxMemory} bytes" };
    }

    private static JsonataFailure Exhausted(string budget) =>
        new("U1001") { Text = $"Expression evaluation timeout: Check for infinite loop: {budget}" };
}
