namespace OrderFlow.StatesLanguage.Model;

/// <summary>Runs branches at the same time; its result is the array of theirs.</summary>
/// <seealso href="https://states-language.net/#parallel-state"/>
public sealed record ParallelState : WorkState
{
    /// <inheritdoc/>
    public override StateType Type => StateType.Parallel;

    /// <summary>The branches; at least one.</summary>
    public IReadOnlyList<Branch> Branches { get; init => field = [.. value]; } = [];
}
