using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Model;

/// <summary>Passes its input to its output, or makes new data without any work.</summary>
/// <seealso href="https://states-language.net/#pass-state"/>
public sealed record PassState : TransitionState
{
    /// <inheritdoc/>
    public override StateType Type => StateType.Pass;

    /// <summary>JSONPath: a constant that takes the place of the input; nothing in it is a template.</summary>
    public JToken? Result { get; init; }

    /// <summary>JSONPath: the payload template that takes the place of the input.</summary>
    public JToken? Parameters { get; init; }

    /// <summary>JSONPath: where the result is put into the input. Absent means <c>$</c>, null means that it is dropped.</summary>
    public OptionalPath ResultPath { get; init; }
}
