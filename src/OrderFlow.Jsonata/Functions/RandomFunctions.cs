namespace OrderFlow.Jsonata.Functions;

/// <summary>Chance. Draws from the source that the options name.</summary>
/// <seealso href="https://docs.jsonata.org/numeric-functions#random"/>
internal static class RandomFunctions
{
    public static NativeFunction[] Standard => [new("random", "<:n>", 0, call => call.Run.Options.Random.NextDouble())];

    /// <summary>With a seed the same number comes out every time.</summary>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>
    public static NativeFunction[] Seeded => [new("random", "<n?:n>", 1, Draw)];

    private static JsonataValue Draw(Call call) =>
        call[0].IsUndefined ? call.Run.Options.Random.NextDouble() : new Random(call.Number(0).GetHashCode()).NextDouble();
}
