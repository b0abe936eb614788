using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Model;

/// <summary>A state whose work has a result and can fail: <see cref="TaskState"/>, <see cref="ParallelState"/>, <see cref="MapState"/>.</summary>
/// <seealso href="https://states-language.net/#errors"/>
public abstract record WorkState : TransitionState
{
    /// <summary>JSONata: the template of what a task or the branches are given; a Map state has <see cref="MapState.ItemSelector"/> instead.</summary>
    public JToken? Arguments { get; init; }

    /// <summary>JSONPath: the payload template of what the work is given. In a Map state, the older name of <see cref="MapState.ItemSelector"/>.</summary>
    public JToken? Parameters { get; init; }

    /// <summary>JSONPath: the payload template that is made from the result.</summary>
    public JToken? ResultSelector { get; init; }

    /// <summary>JSONPath: where the result is put into the input. Absent means <c>$</c>, null means that it is dropped.</summary>
    public OptionalPath ResultPath { get; init; }

    /// <summary>What is done about errors first, in order; the first retrier that names the error counts. Absent is the same as empty.</summary>
    public IReadOnlyList<Retrier>? Retry { get; init => field = value is null ? null : [.. value]; }

    /// <summary>What follows when no retrier is left, in order; the first catcher that names the error counts. Absent is the same as empty.</summary>
    public IReadOnlyList<Catcher>? Catch { get; init => field = value is null ? null : [.. value]; }
}
