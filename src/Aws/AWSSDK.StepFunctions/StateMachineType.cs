using Amazon.Runtime;

namespace Amazon.StepFunctions;

/// <summary>The type of a state machine.</summary>
public class StateMachineType : ConstantClass
{
    /// <summary>"EXPRESS".</summary>
    public static readonly StateMachineType EXPRESS = new("EXPRESS");

    /// <summary>"STANDARD".</summary>
    public static readonly StateMachineType STANDARD = new("STANDARD");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public StateMachineType(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator StateMachineType(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static StateMachineType FindValue(string value) => FindValue<StateMachineType>(value);
}
