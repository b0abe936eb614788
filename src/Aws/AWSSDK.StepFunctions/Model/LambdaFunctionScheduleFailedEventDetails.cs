namespace Amazon.StepFunctions.Model;

/// <summary>Says that a Lambda function could not be scheduled.</summary>
public class LambdaFunctionScheduleFailedEventDetails
{
    /// <summary>The name of the error.</summary>
    public string Error { get; set; }

    /// <summary>What caused the error.</summary>
    public string Cause { get; set; }
}
