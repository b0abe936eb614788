using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Model;

/// <summary>A state that can assign variables: every state but <see cref="SucceedState"/> and <see cref="FailState"/>.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html"/>
public abstract record AssigningState : OutputState
{
    /// <summary>The variables to assign, by name; the templates read the values from before.</summary>
    public JObject? Assign { get; init; }
}
