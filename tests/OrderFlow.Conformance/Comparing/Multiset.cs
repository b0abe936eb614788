namespace OrderFlow.Conformance.Comparing;

/// <summary>Compares collections whose order means nothing.</summary>
internal static class Multiset
{
    /// <summary>
    /// Pairs each expected element with an actual one of its own. Masks make several pairings possible, so pairs already
    /// made are changed where that frees a partner (a maximum bipartite matching).
    /// </summary>
    /// <returns>The index of the actual element for each expected one, -1 where none is left.</returns>
    public static int[] Match<TExpected, TActual>(
        IReadOnlyList<TExpected> expected, IReadOnlyList<TActual> actual, Func<TExpected, TActual, bool> allows)
    {
        var allowed = new bool?[expected.Count, actual.Count];
        var owner = new int[actual.Count];
        Array.Fill(owner, -1);
        for (var e = 0; e < expected.Count; e++)
            Place(e, new bool[actual.Count]);

        var partner = new int[expected.Count];
        Array.Fill(partner, -1);
        for (var a = 0; a < actual.Count; a++)
        {
            if (owner[a] >= 0)
                partner[owner[a]] = a;
        }

        return partner;

        bool Place(int e, bool[] tried)
        {
            for (var a = 0; a < actual.Count; a++)
            {
                if (tried[a] || !(allowed[e, a] ??= allows(expected[e], actual[a])))
                    continue;
                tried[a] = true;
                if (owner[a] < 0 || Place(owner[a], tried))
                {
                    owner[a] = e;
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether each element of one collection has a partner of its own in the other.</summary>
    public static bool AreEqual<TExpected, TActual>(
        IReadOnlyList<TExpected> expected, IReadOnlyList<TActual> actual, Func<TExpected, TActual, bool> allows) =>
        expected.Count == actual.Count && !Match(expected, actual, allows).Contains(-1);
}
