namespace Amazon.StepFunctions.Model;

/// <summary>A tag.</summary>
public class Tag
{
    /// <summary>The tag's key.</summary>
    public string Key { get; set; }

    /// <summary>The tag's value.</summary>
    public string Value { get; set; }
}
