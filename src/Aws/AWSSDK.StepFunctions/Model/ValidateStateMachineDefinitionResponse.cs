using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>What is wrong with the definition.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html"/>
public class ValidateStateMachineDefinitionResponse : AmazonWebServiceResponse
{
    /// <summary>Whether the definition is valid.</summary>
    public ValidateStateMachineDefinitionResultCode Result { get; set; }

    /// <summary>What is wrong with the definition.</summary>
    public List<ValidateStateMachineDefinitionDiagnostic> Diagnostics { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Whether it was cut off.</summary>
    public bool? Truncated { get; set; }
}
