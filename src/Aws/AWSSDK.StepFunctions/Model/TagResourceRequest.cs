namespace Amazon.StepFunctions.Model;

/// <summary>Asks to add tags to a resource.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TagResource.html"/>
public class TagResourceRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the resource.</summary>
    public string ResourceArn { get; set; }

    /// <summary>The tags.</summary>
    public List<Tag> Tags { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
