using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>The activity.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeActivity.html"/>
public class DescribeActivityResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the activity.</summary>
    public string ActivityArn { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>When it was created.</summary>
    public DateTime? CreationDate { get; set; }

    /// <summary>How data is encrypted at rest.</summary>
    public EncryptionConfiguration EncryptionConfiguration { get; set; }
}
