using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata.Evaluation;

/// <summary>One evaluation: what it was given, and how much of its budgets is used up.</summary>
internal sealed class Run(JsonataValue input, JsonataValue[] globals, JsonataOptions options, CancellationToken cancellation)
{
    private const int CallWeight = 8;
    private const int CheckEvery = 1024;

    private long _steps;
    private long _nextCheck = Math.Min(CheckEvery, options.MaxSteps + 1);
    private DateTimeOffset? _now;

    /// <summary>The input document, <c>$$</c>.</summary>
    public JsonataValue Input { get; } = input;

    /// <summary>The values of the variables that come from outside, in the order the expression numbered them.</summary>
    public JsonataValue[] Globals { get; } = globals;

    public JsonataOptions Options { get; } = options;

    public JsonataDialect Dialect { get; init; }

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
            CheckSteps();
    }

    /// <summary>Counts a call, which costs more than a step.</summary>
    public void StepCall() => Step(CallWeight);

    /// <summary>Counts many steps at once.</summary>
    public void Step(long count)
    {
        _steps += count;
        if (_steps >= _nextCheck)
            CheckSteps();
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

    /// <summary>Refuses a string that would be too long.</summary>
    public void CheckText(long length)
    {
        if (length > Options.MaxStringLength)
            throw new JsonataFailure("D1014", Options.MaxStringLength);
    }

    /// <summary>The same evaluation with other variables from outside.</summary>
    public Run With(JsonataValue[] globals) =>
        new(Input, globals, Options, Cancellation) { Dialect = Dialect, Bindings = Bindings, Depth = Depth, _steps = _steps, _now = Now };

    /// <summary>Takes the steps over that were taken under other variables.</summary>
    public void Rejoin(Run other) => _steps = other._steps;

    private void CheckSteps()
    {
        _nextCheck = Math.Min(_steps + CheckEvery, Options.MaxSteps + 1);
        Cancellation.ThrowIfCancellationRequested();
        if (_steps > Options.MaxSteps)
            throw new JsonataFailure("U1001") { Text = "Expression evaluation timeout: Check for infinite loop" };
    }
}
