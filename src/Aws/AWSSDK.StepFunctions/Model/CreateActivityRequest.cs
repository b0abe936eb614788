namespace Amazon.StepFunctions.Model;

/// <summary>Asks to create an activity.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateActivity.html"/>
public class CreateActivityRequest : AmazonStepFunctionsRequest
{
    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>How data is encrypted at rest.</summary>
    public EncryptionConfiguration EncryptionConfiguration { get; set; }

    /// <summary>The tags.</summary>
    public List<Tag> Tags { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
