namespace Amazon.SQS.Model;

/// <summary>An attribute of a message.</summary>
public class MessageAttributeValue
{
    /// <summary>The type: String, Number or Binary, perhaps with a label.</summary>
    public string DataType { get; set; }

    /// <summary>The value, if it is text or a number.</summary>
    public string StringValue { get; set; }

    /// <summary>The value, if it is binary.</summary>
    public MemoryStream BinaryValue { get; set; }

    /// <summary>Not used by SQS.</summary>
    public List<string> StringListValues { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Not used by SQS.</summary>
    public List<MemoryStream> BinaryListValues { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
