using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

/// <summary>The branches of a Parallel state or the iterations of a Map state that are under way.</summary>
internal sealed class Fork(int count, int maxConcurrency, JsonataArray? items)
{
    /// <summary>How many there are in all.</summary>
    public int Count { get; } = count;

    /// <summary>How many may run at once.</summary>
    public int MaxConcurrency { get; } = maxConcurrency;

    /// <summary>The items of a Map state; null for a Parallel state.</summary>
    public JsonataArray? Items { get; } = items;

    /// <summary>The frames by position; null where not started yet.</summary>
    public Frame?[] Children { get; } = new Frame?[count];

    public int Started { get; set; }

    public int Completed { get; set; }

    public bool IsComplete => Completed == Count;

    public bool CanStart => Started < Count && Started - Completed < MaxConcurrency;
}
