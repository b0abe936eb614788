namespace Amazon.StepFunctions.Model;

/// <summary>Says that a Lambda function failed.</summary>
public class LambdaFunctionFailedEventDetails
{
    /// <summary>The name of the error.</summary>
    public string Error { get; set; }

    /// <summary>What caused the error.</summary>
    public string Cause { get; set; }
}
