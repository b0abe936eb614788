namespace OrderFlow.Jsonata;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    // Longer names are never compared: the time grows with the product of the lengths.
    private const int LongestName = 128;

    // Thousands of wrong names are not compared with thousands of right ones.
    private const int MostCandidates = 200;

    /// <summary>The candidate that differs in the fewest letters, in at most a third of them; null when there is none.</summary>
    /// <param name="name">The name that is not known.</param>
    /// <param name="candidates">The names that are.</param>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestName)
            return null;
        var upper = name.ToUpperInvariant();
        var allowed = Math.Max(1, name.Length / 3);
        string? nearest = null;
        foreach (var candidate in candidates.Take(MostCandidates))
        {
            if (Math.Abs(candidate.Length - name.Length) > allowed || candidate.Length > LongestName || candidate == name)
                continue;
            var distance = Distance(upper, candidate.ToUpperInvariant());
            if (distance > allowed || (nearest is not null && distance == allowed))
                continue;
            nearest = candidate;
            allowed = distance;
        }

        return nearest;
    }

    // Levenshtein's distance.
    private static int Distance(string from, string to)
    {
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
            row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var substituted = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
