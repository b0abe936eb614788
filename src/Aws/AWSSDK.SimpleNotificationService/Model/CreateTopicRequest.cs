namespace Amazon.SimpleNotificationService.Model;

/// <summary>Asks to create a topic, or find the one of that name.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html"/>
public class CreateTopicRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>Starts empty.</summary>
    public CreateTopicRequest()
    {
    }

    /// <summary>Starts with <see cref="Name"/>.</summary>
    public CreateTopicRequest(string name)
    {
        Name = name;
    }

    /// <summary>The name; a FIFO topic's ends with ".fifo".</summary>
    public string Name { get; set; }

    /// <summary>The attributes, by name.</summary>
    public Dictionary<string, string> Attributes { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>The tags.</summary>
    public List<Tag> Tags { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>The data protection policy, as JSON.</summary>
    public string DataProtectionPolicy { get; set; }
}
