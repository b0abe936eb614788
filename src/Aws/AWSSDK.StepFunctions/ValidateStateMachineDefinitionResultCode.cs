using Amazon.Runtime;

namespace Amazon.StepFunctions;

/// <summary>Whether a definition is valid.</summary>
public class ValidateStateMachineDefinitionResultCode : ConstantClass
{
    /// <summary>"FAIL".</summary>
    public static readonly ValidateStateMachineDefinitionResultCode FAIL = new("FAIL");

    /// <summary>"OK".</summary>
    public static readonly ValidateStateMachineDefinitionResultCode OK = new("OK");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public ValidateStateMachineDefinitionResultCode(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator ValidateStateMachineDefinitionResultCode(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static ValidateStateMachineDefinitionResultCode FindValue(string value) => FindValue<ValidateStateMachineDefinitionResultCode>(value);
}
