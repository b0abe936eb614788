namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>A definition cannot be compiled: its states do not fit together, a field is broken, or it uses what is not supported yet.</summary>
/// <param name="place">The place in the definition, as a JSON pointer such as <c>/States/Price/Output</c>; empty for the whole.</param>
/// <param name="problem">What is wrong.</param>
/// <param name="innerException">The exception behind it.</param>
/// <remarks>The service's error code is <c>InvalidDefinition</c>.</remarks>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html"/>
public sealed class CompilationException(string place, string problem, Exception? innerException = null)
    : Exception(place.Length == 0 ? problem : $"{place}: {problem}", innerException)
{
    /// <summary>The place in the definition, as a JSON pointer.</summary>
    public string Place { get; } = place;

    /// <summary>What is wrong there.</summary>
    public string Problem { get; } = problem;
}
