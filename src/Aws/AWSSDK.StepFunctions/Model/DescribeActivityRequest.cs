namespace Amazon.StepFunctions.Model;

/// <summary>Asks to describe an activity.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeActivity.html"/>
public class DescribeActivityRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the activity.</summary>
    public string ActivityArn { get; set; }
}
