using OrderFlow.StatesLanguage.StateTesting.Tasks;

namespace OrderFlow.StatesLanguage.StateTesting;

/// <summary>What surrounds tests of states.</summary>
public sealed record StateTestEnvironment
{
    /// <summary>Does the work of Task states that have no mock.</summary>
    /// <value>Null where every Task state needs a mock.</value>
    public ITaskInvoker? Tasks { get; init; }

    /// <summary>The clock of Wait states, timeouts and the context object.</summary>
    /// <value>The system's clock.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The account in the ARNs that a test makes up.</summary>
    public string AccountId { get; init; } = "000000000000";

    /// <summary>The region in the ARNs that a test makes up.</summary>
    public string Region { get; init; } = "us-east-1";
}
