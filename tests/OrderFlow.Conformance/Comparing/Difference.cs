namespace OrderFlow.Conformance.Comparing;

/// <summary>One place where what came is not what is expected.</summary>
/// <param name="Place">JSON path of the place, or what was compared.</param>
/// <param name="Expected">What the recording says.</param>
/// <param name="Actual">What came.</param>
internal sealed record Difference(string Place, string Expected, string Actual)
{
    private const int Shown = 240;

    public override string ToString() => $"{Place}: expected {Clip(Expected)}, actual {Clip(Actual)}";

    private static string Clip(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Shown ? line : string.Concat(line.AsSpan(0, Shown), "…");
    }
}
