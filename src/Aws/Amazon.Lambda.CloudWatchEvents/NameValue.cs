namespace Amazon.Lambda.CloudWatchEvents;

/// <summary>A name with its value.</summary>
public class NameValue
{
    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The value.</summary>
    public string Value { get; set; }
}
