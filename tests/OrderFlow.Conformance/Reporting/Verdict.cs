using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.Reporting;

/// <summary>How a case ended.</summary>
/// <param name="Differences">Where the outcome is not the expected one; empty when the case passed.</param>
/// <param name="Remark">What is counted beside passes in the area's line, such as "outcome only".</param>
/// <param name="Skipped">The case does not apply; it counts neither as passed nor as failed.</param>
internal sealed record Verdict(IReadOnlyList<Difference> Differences, string? Remark = null, bool Skipped = false)
{
    public static Verdict Pass { get; } = new([]);

    public bool Passed => Differences.Count == 0 && !Skipped;

    public static Verdict Skip(string remark) => new([], remark, Skipped: true);

    public static Verdict Fail(string place, string expected, string actual, string? remark = null) =>
        new([new(place, expected, actual)], remark);

    public static Verdict Of(IReadOnlyList<Difference> differences) => new(differences);
}
