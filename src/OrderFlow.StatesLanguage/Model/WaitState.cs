namespace OrderFlow.StatesLanguage.Model;

/// <summary>Delays for a time or until a moment; exactly one of its fields says which.</summary>
/// <seealso href="https://states-language.net/#wait-state"/>
public sealed record WaitState : TransitionState
{
    /// <inheritdoc/>
    public override StateType Type => StateType.Wait;

    /// <summary>The time to wait, in seconds.</summary>
    public NumberOrExpression? Seconds { get; init; }

    /// <summary>JSONPath: where the time to wait is found.</summary>
    public string? SecondsPath { get; init; }

    /// <summary>The moment to wait for, as RFC 3339 with <c>T</c> and <c>Z</c>, or a JSONata expression.</summary>
    public string? Timestamp { get; init; }

    /// <summary>JSONPath: where the moment to wait for is found.</summary>
    public string? TimestampPath { get; init; }
}
