namespace Amazon.StepFunctions.Model;

/// <summary>Says that a Lambda function timed out.</summary>
public class LambdaFunctionTimedOutEventDetails
{
    /// <summary>The name of the error.</summary>
    public string Error { get; set; }

    /// <summary>What caused the error.</summary>
    public string Cause { get; set; }
}
