namespace OrderFlow.StatesLanguage.Model;

/// <summary>Ends the execution with an error.</summary>
/// <seealso href="https://states-language.net/#fail-state"/>
public sealed record FailState : State
{
    /// <inheritdoc/>
    public override StateType Type => StateType.Fail;

    /// <summary>The name of the error, or a JSONata expression.</summary>
    public string? Error { get; init; }

    /// <summary>JSONPath: a path or an intrinsic function that gives the name of the error.</summary>
    public string? ErrorPath { get; init; }

    /// <summary>The explanation for people, or a JSONata expression.</summary>
    public string? Cause { get; init; }

    /// <summary>JSONPath: a path or an intrinsic function that gives the explanation.</summary>
    public string? CausePath { get; init; }
}
