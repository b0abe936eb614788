using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Flow;

/// <summary>One way from a state to the next one.</summary>
/// <param name="From">The ordinal of the state that is left.</param>
/// <param name="To">The ordinal of the state that is entered.</param>
/// <param name="Target">The field that names the state that is entered.</param>
internal sealed record Transition(int From, int To, OutlineField Target)
{
    public TransitionKind Kind { get; } = Target.Name == "Default" ? TransitionKind.Default
        : Target.Object.Shape == ChoiceShapes.Rule ? TransitionKind.Rule
        : Target.Object.Shape == ErrorShapes.Catcher ? TransitionKind.Catch
        : TransitionKind.Next;

    /// <summary>The object whose <c>Assign</c> and <c>Output</c> apply on this way: the state, the choice rule or the catcher.</summary>
    public JObject Leaving => Target.Object.Json;
}
