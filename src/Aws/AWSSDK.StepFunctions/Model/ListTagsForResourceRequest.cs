namespace Amazon.StepFunctions.Model;

/// <summary>Asks to list the tags of a resource.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListTagsForResource.html"/>
public class ListTagsForResourceRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the resource.</summary>
    public string ResourceArn { get; set; }
}
