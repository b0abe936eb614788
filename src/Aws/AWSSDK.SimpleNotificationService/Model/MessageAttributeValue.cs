namespace Amazon.SimpleNotificationService.Model;

/// <summary>An attribute of a message.</summary>
public class MessageAttributeValue
{
    /// <summary>The type: String, String.Array, Number or Binary.</summary>
    public string DataType { get; set; }

    /// <summary>The value, if it is text or a number.</summary>
    public string StringValue { get; set; }

    /// <summary>The value, if it is binary.</summary>
    public MemoryStream BinaryValue { get; set; }
}
