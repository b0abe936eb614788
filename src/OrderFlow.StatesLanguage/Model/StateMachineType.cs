namespace OrderFlow.StatesLanguage.Model;

/// <summary>How executions run: durably with a history, or quickly and at least once.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html"/>
public enum StateMachineType
{
    /// <summary><c>STANDARD</c>: exactly-once transitions, up to a year, a history of events.</summary>
    Standard,

    /// <summary><c>EXPRESS</c>: up to five minutes, no <c>.sync</c>, no <c>.waitForTaskToken</c>, no activities.</summary>
    Express,
}
