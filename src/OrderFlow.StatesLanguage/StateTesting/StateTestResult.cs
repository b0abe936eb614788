using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.StateTesting;

/// <summary>What a tested state did.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html#API_TestState_ResponseSyntax"/>
public sealed record StateTestResult
{
    /// <summary>How it ended.</summary>
    public required StateTestStatus Status { get; init; }

    /// <summary>What it leaves to the next state; undefined unless it succeeded or its error was caught.</summary>
    public JsonataValue Output { get; init; }

    /// <summary>The name of its error; null where it succeeded or the error has no name.</summary>
    public string? Error { get; init; }

    /// <summary>What went wrong; null where it succeeded or nothing is said.</summary>
    public string? Cause { get; init; }

    /// <summary>The state that follows; null where none does.</summary>
    public string? NextState { get; init; }

    /// <summary>The data on their way through the state; null at <see cref="InspectionLevel.Info"/>.</summary>
    public StateInspection? Inspection { get; init; }
}
