namespace Amazon.StepFunctions.Model;

/// <summary>Asks to run one state without creating a state machine.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html"/>
public class TestStateRequest : AmazonStepFunctionsRequest
{
    /// <summary>The definition in the Amazon States Language.</summary>
    public string Definition { get; set; }

    /// <summary>The ARN of the role with which executions act.</summary>
    public string RoleArn { get; set; }

    /// <summary>The input, as JSON.</summary>
    public string Input { get; set; }

    /// <summary>How much of the state's work is shown.</summary>
    public InspectionLevel InspectionLevel { get; set; }

    /// <summary>Whether secrets are shown in the inspection.</summary>
    public bool? RevealSecrets { get; set; }

    /// <summary>The variables, as a JSON object.</summary>
    public string Variables { get; set; }

    /// <summary>The name of the state in the definition that is tested; without one, the definition is a state.</summary>
    public string StateName { get; set; }

    /// <summary>What stands for the task's result.</summary>
    public MockInput Mock { get; set; }

    /// <summary>The context object, as JSON.</summary>
    public string Context { get; set; }

    /// <summary>What the state has done before, such as retries.</summary>
    public TestStateConfiguration StateConfiguration { get; set; }
}
