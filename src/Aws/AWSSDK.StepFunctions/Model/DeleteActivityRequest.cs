namespace Amazon.StepFunctions.Model;

/// <summary>Asks to delete an activity.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DeleteActivity.html"/>
public class DeleteActivityRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the activity.</summary>
    public string ActivityArn { get; set; }
}
