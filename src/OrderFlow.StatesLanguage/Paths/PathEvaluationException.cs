namespace OrderFlow.StatesLanguage.Paths;

/// <summary>A path cannot be evaluated on the data at hand. Step Functions fails the state with <c>States.Runtime</c> and a text that depends on the field.</summary>
/// <param name="path">The path.</param>
/// <param name="detail">What is wrong, in the service's words.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html"/>
public class PathEvaluationException(JsonPath path, string detail) : Exception($"Invalid path '{path}' : {detail}")
{
    /// <summary>The path.</summary>
    public JsonPath Path { get; } = path;

    /// <summary>What is wrong, in the service's words: <c>Missing property in path $['order']</c>.</summary>
    public string Detail { get; } = detail;
}
