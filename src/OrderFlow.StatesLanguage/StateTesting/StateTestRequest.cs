namespace OrderFlow.StatesLanguage.StateTesting;

/// <summary>Which state to test, and with what.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html#API_TestState_RequestSyntax"/>
public sealed record StateTestRequest
{
    /// <summary>The definition of a state, or of a state machine of which <see cref="StateName"/> names a state. At most 1,048,576 characters.</summary>
    public required string Definition { get; init; }

    /// <summary>The state of the state machine to test, also one inside a Map or Parallel state; null where the definition is a state.</summary>
    public string? StateName { get; init; }

    /// <summary>The input as JSON text, at most 262,144 bytes.</summary>
    /// <value>Null means <c>{}</c>.</value>
    public string? Input { get; init; }

    /// <summary>The role to call tasks with; required for a Task state without a mock.</summary>
    public string? RoleArn { get; init; }

    /// <summary>How much the result shows.</summary>
    public InspectionLevel InspectionLevel { get; init; }

    /// <summary>Whether the result shows the secrets in the request of an HTTP task.</summary>
    public bool RevealSecrets { get; init; }

    /// <summary>The variables that the state can read, as the JSON text of an object.</summary>
    public string? Variables { get; init; }

    /// <summary>The context object, as JSON text; only with a mock.</summary>
    /// <value>Null means one that the test makes up.</value>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html"/>
    public string? Context { get; init; }

    /// <summary>What stands for the work of the state.</summary>
    /// <value>Null where the state does its work.</value>
    public StateMock? Mock { get; init; }

    /// <summary>What happened in the state before; only with a mock.</summary>
    public StateTestConfiguration? StateConfiguration { get; init; }
}
