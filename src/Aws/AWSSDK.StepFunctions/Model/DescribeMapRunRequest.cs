namespace Amazon.StepFunctions.Model;

/// <summary>Asks to describe a Map Run.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeMapRun.html"/>
public class DescribeMapRunRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the Map Run; null without one.</summary>
    public string MapRunArn { get; set; }
}
