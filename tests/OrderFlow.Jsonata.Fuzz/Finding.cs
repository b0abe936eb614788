using OrderFlow.Jsonata.Fuzz.Laws;

namespace OrderFlow.Jsonata.Fuzz;

/// <summary>An input that breaks a law.</summary>
/// <param name="Input">The input as it was made.</param>
/// <param name="Verdict">What is wrong with it.</param>
/// <param name="Smallest">A smaller one that breaks the same law.</param>
internal sealed record Finding(FuzzInput Input, Verdict Verdict, FuzzInput Smallest)
{
    public override string ToString() => $"""
        FOUND: {Verdict.Broken}
          in {Input}
          or {Smallest}
        """;
}
