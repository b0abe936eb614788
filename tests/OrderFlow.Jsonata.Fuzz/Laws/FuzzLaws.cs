
namespace OrderFlow.Jsonata.Fuzz.Laws;

/// <summary>What must hold for every input, however hostile.</summary>
internal static class FuzzLaws
{
    /// <summary>Does with an input what it is made for.</summary>
    public static Verdict Judge(FuzzInput input)
    {
        try
        {
            return input.Kind == InputKind.Json ? JsonLaws.Judge(input.Bytes) : ExpressionLaws.Judge(input);
        }
#pragma warning disable CA1031 // That nothing else is thrown is the law.
        catch (Exception error)
#pragma warning restore CA1031
        {
            var place = error.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("OrderFlow", StringComparison.Ordinal))?.Trim();
            return new(error.GetType().Name, $"only the library's own exceptions ({error.GetType().Name}): {error.Message} {place}");
        }
    }
}
