namespace OrderFlow.StatesLanguage.Model;

/// <summary>Says which errors are tried again, how often and after how long.</summary>
/// <seealso href="https://states-language.net/#errors"/>
public sealed record Retrier : DefinitionPart
{
    /// <summary>The names of the errors; <c>States.ALL</c> stands alone.</summary>
    public required IReadOnlyList<string> ErrorEquals { get; init => field = [.. value]; }

    /// <summary>A description for people, or <see langword="null"/>.</summary>
    public string? Comment { get; init; }

    /// <summary>The delay before the first retry, in seconds; absent means 1.</summary>
    public long? IntervalSeconds { get; init; }

    /// <summary>How often it is tried again; absent means 3, 0 means never.</summary>
    public long? MaxAttempts { get; init; }

    /// <summary>The factor by which the delay grows with each retry, at least 1; absent means 2.</summary>
    public decimal? BackoffRate { get; init; }

    /// <summary>The longest delay, in seconds.</summary>
    public long? MaxDelaySeconds { get; init; }

    /// <summary>Absent means <see cref="Model.JitterStrategy.None"/>.</summary>
    public JitterStrategy? JitterStrategy { get; init; }
}
