using OrderFlow.Jsonata.Fuzz.Laws;

namespace OrderFlow.Jsonata.Fuzz;

/// <summary>Makes an input smaller as long as it breaks the same law: leaves out pieces, large ones first.</summary>
internal static class Shrinker
{
    private const int MaxTries = 3000;

    /// <param name="input">The input.</param>
    /// <param name="law">The law that it breaks.</param>
    /// <param name="trying">Told what is tried.</param>
    public static FuzzInput Shrink(FuzzInput input, string law, Action<FuzzInput> trying)
    {
        var tries = 0;
        var smallest = Smaller(input with { Document = "null" }) ? input with { Document = "null" } : input;
        for (var length = Math.Max(smallest.Text.Length / 2, 1); length > 0 && tries < MaxTries; length /= 2)
        {
            for (var at = 0; at < smallest.Text.Length && tries < MaxTries;)
            {
                var candidate = smallest with { Text = smallest.Text.Remove(at, Math.Min(length, smallest.Text.Length - at)) };
                if (Smaller(candidate))
                    smallest = candidate;
                else
                    at += length;
            }
        }

        return smallest;

        bool Smaller(FuzzInput candidate)
        {
            tries++;
            trying(candidate);
            return FuzzLaws.Judge(candidate).Law == law;
        }
    }
}
