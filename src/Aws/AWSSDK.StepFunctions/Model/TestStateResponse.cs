using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>What the state did.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html"/>
public class TestStateResponse : AmazonWebServiceResponse
{
    /// <summary>The output, as JSON.</summary>
    public string Output { get; set; }

    /// <summary>The name of the error.</summary>
    public string Error { get; set; }

    /// <summary>What caused the error.</summary>
    public string Cause { get; set; }

    /// <summary>The state's work, step by step.</summary>
    public InspectionData InspectionData { get; set; }

    /// <summary>The next state; null for the last.</summary>
    public string NextState { get; set; }

    /// <summary>The status.</summary>
    public TestExecutionStatus Status { get; set; }
}
