using Amazon.Runtime;

namespace Amazon.StepFunctions;

/// <summary>The status of a state machine.</summary>
public class StateMachineStatus : ConstantClass
{
    /// <summary>"ACTIVE".</summary>
    public static readonly StateMachineStatus ACTIVE = new("ACTIVE");

    /// <summary>"DELETING".</summary>
    public static readonly StateMachineStatus DELETING = new("DELETING");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public StateMachineStatus(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator StateMachineStatus(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static StateMachineStatus FindValue(string value) => FindValue<StateMachineStatus>(value);
}
