using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>The new activity.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateActivity.html"/>
public class CreateActivityResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the activity.</summary>
    public string ActivityArn { get; set; }

    /// <summary>When it was created.</summary>
    public DateTime? CreationDate { get; set; }
}
