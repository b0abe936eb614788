namespace OrderFlow.Jsonata;

/// <summary>What an evaluation takes from outside, and what it may use up. An evaluation that exceeds a budget ends with a <see cref="JsonataException"/>.</summary>
/// <remarks>A single match of a regular expression may take one second, whatever the options: the limit is part of the expression once it is parsed.</remarks>
public sealed record JsonataOptions
{
    /// <summary>The options that apply when none are given.</summary>
    public static JsonataOptions Default { get; } = new();

    /// <summary>The clock behind <c>$now()</c> and <c>$millis()</c>.</summary>
    /// <value>The system's clock.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The source behind <c>$random()</c>, <c>$shuffle()</c> and <c>$uuid()</c>.</summary>
    /// <value>The process-wide source.</value>
    public Random Random { get; init; } = Random.Shared;

    /// <summary>How many steps an evaluation may take: an item visited is one, a function called is eight.</summary>
    /// <value>10 million.</value>
    public long MaxSteps { get; init; } = 10_000_000;

    /// <summary>How deep function calls may nest; calls in tail position do not count.</summary>
    /// <value>1,000.</value>
    public int MaxDepth { get; init; } = 1_000;

    /// <summary>How many items a range or a sequence may have.</summary>
    /// <value>10 million, the limit of the language.</value>
    public int MaxSequence { get; init; } = 10_000_000;

    /// <summary>How many characters a single string may have.</summary>
    /// <value>64 Mi characters.</value>
    public int MaxStringLength { get; init; } = 64 * 1024 * 1024;
}
