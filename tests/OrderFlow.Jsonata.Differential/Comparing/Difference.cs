using OrderFlow.Jsonata.Differential.Asking;

namespace OrderFlow.Jsonata.Differential.Comparing;

/// <summary>A question that the two answer differently.</summary>
/// <param name="Question">The question.</param>
/// <param name="Expected">What the reference implementation answers.</param>
/// <param name="Actual">What the library answers.</param>
/// <param name="Sort">What differs; differences of one sort probably have one cause.</param>
internal sealed record Difference(Question Question, Outcome Expected, Outcome Actual, string Sort)
{
    public override string ToString() => $"""
        {Sort}
              {Question}
              reference {Expected}
              library   {Actual}
        """;
}
