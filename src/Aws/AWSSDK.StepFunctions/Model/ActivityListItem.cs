namespace Amazon.StepFunctions.Model;

/// <summary>An activity in a list.</summary>
public class ActivityListItem
{
    /// <summary>The ARN of the activity.</summary>
    public string ActivityArn { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>When it was created.</summary>
    public DateTime? CreationDate { get; set; }
}
