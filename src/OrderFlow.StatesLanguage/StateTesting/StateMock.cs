namespace OrderFlow.StatesLanguage.StateTesting;

/// <summary>What stands for the work of a Task, Map or Parallel state: a result or an error, not both.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_MockInput.html"/>
public sealed record StateMock
{
    /// <summary>The result as JSON text, at most 262,144 characters. Of a Parallel state an array of its branches' results, of a Map state an array or, with a
    /// <c>ResultWriter</c>, an object.</summary>
    public string? Result { get; init; }

    /// <summary>The error.</summary>
    public MockedError? ErrorOutput { get; init; }

    /// <summary>How strictly <see cref="Result"/> is checked against the API that a Task state calls.</summary>
    /// <value>Null means <see cref="StateTesting.FieldValidationMode.Strict"/>.</value>
    /// <remarks>Integrations whose result is not one answer of an API (functions, activities, jobs, tokens, HTTP) and actions that the facts do not have are
    /// not checked; README.md in StateTesting/Results says which facts.</remarks>
    public FieldValidationMode? FieldValidationMode { get; init; }
}
