using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Choices;

/// <summary>
/// A comparison of a Choice state reads a path that leads to nothing; only <c>IsPresent</c> may. The service fails the state with <c>States.Runtime</c>,
/// even when the state has a <c>Default</c>.
/// </summary>
/// <param name="path">The path, of the variable or of what it is compared with.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html"/>
public sealed class ChoicePathException(JsonPath path)
    : Exception($"Invalid path '{path}': The choice state's condition path references an invalid value.")
{
    /// <summary>The path.</summary>
    public JsonPath Path { get; } = path;
}
