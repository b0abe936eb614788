namespace OrderFlow.Engine.Interpretation;

/// <summary>A graph of states with its start: a machine, a Parallel branch or a Map's item processor.</summary>
internal sealed class Flow
{
    /// <summary>The state that the graph starts at.</summary>
    public StateNode Start { get; set; } = null!;
}
