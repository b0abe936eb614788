namespace Amazon.StepFunctions.Model;

/// <summary>What is wrong with a definition.</summary>
public class ValidateStateMachineDefinitionDiagnostic
{
    /// <summary>Error or warning.</summary>
    public ValidateStateMachineDefinitionSeverity Severity { get; set; }

    /// <summary>The code of the diagnostic.</summary>
    public string Code { get; set; }

    /// <summary>What is wrong.</summary>
    public string Message { get; set; }

    /// <summary>The field of the state whose expression failed.</summary>
    public string Location { get; set; }
}
