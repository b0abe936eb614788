namespace OrderFlow.Jsonata.Functions;

/// <summary>A match, by a regular expression or by a function that behaves like one.</summary>
internal abstract class MatchFound
{
    /// <summary>Where it starts.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends.</summary>
    public required int End { get; init; }

    /// <summary>What was matched.</summary>
    public abstract ReadOnlySpan<char> Text { get; }

    public abstract int GroupCount { get; }

    /// <summary>What a group captured, counted from 0; empty if it took no part.</summary>
    public abstract ReadOnlySpan<char> Group(int index);

    /// <summary>What the groups captured.</summary>
    public abstract JsonataArray Groups();

    /// <summary>The match as functions get it.</summary>
    public abstract JsonataValue AsObject();
}
