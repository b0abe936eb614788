using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Planning;

/// <summary>What happens to the values of a step: a filter, or their positions bound to a variable.</summary>
/// <param name="Filter">The condition of a filter.</param>
/// <param name="IndexVariable">The variable that takes the position.</param>
internal readonly record struct Stage(JsonataSyntax? Filter, string? IndexVariable);
