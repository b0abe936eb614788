namespace OrderFlow.StatesLanguage.Paths;

/// <summary>A definite path leads to nothing. (An indefinite one gives an empty array instead.)</summary>
/// <param name="path">The path.</param>
/// <param name="detail">What is missing, in the service's words.</param>
public sealed class PathNotFoundException(JsonPath path, string detail) : PathEvaluationException(path, detail);
