namespace Amazon.StepFunctions.Model;

/// <summary>Says that a Lambda function could not be started.</summary>
public class LambdaFunctionStartFailedEventDetails
{
    /// <summary>The name of the error.</summary>
    public string Error { get; set; }

    /// <summary>What caused the error.</summary>
    public string Cause { get; set; }
}
