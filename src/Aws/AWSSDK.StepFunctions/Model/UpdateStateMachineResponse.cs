using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>The new revision.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_UpdateStateMachine.html"/>
public class UpdateStateMachineResponse : AmazonWebServiceResponse
{
    /// <summary>When it was changed.</summary>
    public DateTime? UpdateDate { get; set; }

    /// <summary>The id of the revision; a change makes a new one.</summary>
    public string RevisionId { get; set; }

    /// <summary>The ARN of the version; null without one.</summary>
    public string StateMachineVersionArn { get; set; }
}
