using Amazon.Runtime;

namespace Amazon.StepFunctions;

/// <summary>How bad a diagnostic is.</summary>
public class ValidateStateMachineDefinitionSeverity : ConstantClass
{
    /// <summary>"ERROR".</summary>
    public static readonly ValidateStateMachineDefinitionSeverity ERROR = new("ERROR");

    /// <summary>"WARNING".</summary>
    public static readonly ValidateStateMachineDefinitionSeverity WARNING = new("WARNING");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public ValidateStateMachineDefinitionSeverity(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator ValidateStateMachineDefinitionSeverity(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static ValidateStateMachineDefinitionSeverity FindValue(string value) => FindValue<ValidateStateMachineDefinitionSeverity>(value);
}
