namespace OrderFlow.Benchmarks.Jsonata;

/// <summary>What users write beyond the expressions of <c>jsonata.json</c>, on documents of our own.</summary>
internal static class JsonataUserWorkloads
{
    public static IReadOnlyList<JsonataWorkload> All => [];
}
