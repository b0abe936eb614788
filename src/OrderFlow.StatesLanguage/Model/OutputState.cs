using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Model;

/// <summary>A state that passes data on: every state but <see cref="FailState"/>.</summary>
/// <seealso href="https://states-language.net/#input-and-output-processing"/>
public abstract record OutputState : State
{
    /// <summary>JSONPath: the part of the input that the state works on. Absent means <c>$</c>, null means an empty object.</summary>
    public OptionalPath InputPath { get; init; }

    /// <summary>JSONPath: the part of the result that is the output. Absent means <c>$</c>, null means an empty object.</summary>
    public OptionalPath OutputPath { get; init; }

    /// <summary>JSONata: the template of the output. A JSON <c>null</c> is a token; <see langword="null"/> means absent.</summary>
    public JToken? Output { get; init; }
}
