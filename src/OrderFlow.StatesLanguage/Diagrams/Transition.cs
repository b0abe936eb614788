using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Diagrams;

/// <summary>An arrow of a diagram: one way on from a state.</summary>
/// <param name="From">The name of the state that it leaves.</param>
/// <param name="To">The name of the state that it leads to; <see langword="null"/> where the graph or the execution ends.</param>
/// <param name="Kind">Why it is taken.</param>
/// <param name="Label">What is to be said about it, in full length, or <see langword="null"/>: the condition, the errors.</param>
/// <seealso href="https://states-language.net/#transition"/>
public sealed record Transition(string From, string? To, TransitionKind Kind, string? Label = null)
{
    /// <summary>The ways on from a state, in the order of the definition.</summary>
    internal static IEnumerable<Transition> Of(State state)
    {
        switch (state)
        {
            case ChoiceState choice:
                foreach (var rule in choice.Choices)
                    yield return new Transition(state.Name, rule.Next, TransitionKind.Choice, ConditionLabel.Of(rule));
                if (choice.Default is not null)
                    yield return new Transition(state.Name, choice.Default, TransitionKind.Default, "otherwise");
                break;
            case SucceedState:
                yield return new Transition(state.Name, null, TransitionKind.End);
                break;
            case FailState fail:
                yield return new Transition(state.Name, null, TransitionKind.Fail, fail.Error ?? fail.ErrorPath);
                break;
            case TransitionState transition:
                if (transition.Next is not null)
                    yield return new Transition(state.Name, transition.Next, TransitionKind.Next);
                if (transition.End)
                    yield return new Transition(state.Name, null, TransitionKind.End);
                break;
            default:
                break;
        }

        foreach (var catcher in (state as WorkState)?.Catch ?? [])
            yield return new Transition(state.Name, catcher.Next, TransitionKind.Catch, string.Join(", ", catcher.ErrorEquals));
    }
}
