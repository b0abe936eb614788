namespace Amazon.StepFunctions.Model;

/// <summary>Asks to remove tags from a resource.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_UntagResource.html"/>
public class UntagResourceRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the resource.</summary>
    public string ResourceArn { get; set; }

    /// <summary>The keys of the tags.</summary>
    public List<string> TagKeys { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
