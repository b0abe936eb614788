namespace OrderFlow.Benchmarks;

/// <summary>What a benchmark computed is not what it should: its speed would mean nothing.</summary>
internal sealed class WrongResultException(string message) : Exception(message)
{
    public WrongResultException(string benchmark, string expected, string actual)
        : this($"{benchmark} computes {Clip(actual)}, not {Clip(expected)}")
    {
    }

    /// <exception cref="WrongResultException">The two are not equal.</exception>
    public static void ThrowUnlessEqual<T>(string benchmark, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
            throw new WrongResultException(benchmark, $"{expected}", $"{actual}");
    }

    private static string Clip(string text) => text.Length <= 200 ? text : text[..200] + "…";
}
