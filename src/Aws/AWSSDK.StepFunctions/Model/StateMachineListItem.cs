namespace Amazon.StepFunctions.Model;

/// <summary>A state machine in a list.</summary>
public class StateMachineListItem
{
    /// <summary>The ARN of the state machine.</summary>
    public string StateMachineArn { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The type.</summary>
    public StateMachineType Type { get; set; }

    /// <summary>When it was created.</summary>
    public DateTime? CreationDate { get; set; }
}
