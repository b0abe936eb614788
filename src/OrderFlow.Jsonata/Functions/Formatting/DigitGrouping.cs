namespace OrderFlow.Jsonata.Functions;

/// <summary>Where separators stand between digits.</summary>
internal static class DigitGrouping
{
    /// <summary>The distance of separators that go on in the same rhythm, or 0 if they do not.</summary>
    public static int Regular(IReadOnlyList<int> positions)
    {
        var factor = 0;
        foreach (var position in positions)
            factor = GreatestCommonDivisor(factor, position);
        for (var i = 1; factor > 0 && i <= positions.Count; i++)
        {
            if (!positions.Contains(i * factor))
                return 0;
        }

        return factor;
    }

    private static int GreatestCommonDivisor(int a, int b) => b == 0 ? a : GreatestCommonDivisor(b, a % b);
}
