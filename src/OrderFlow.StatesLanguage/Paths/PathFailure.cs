namespace OrderFlow.StatesLanguage.Paths;

/// <summary>An evaluation that cannot go on; the path that is evaluated gives it its context.</summary>
internal sealed class PathFailure(string detail) : Exception(detail);
