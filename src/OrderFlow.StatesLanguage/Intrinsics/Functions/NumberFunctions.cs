using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Intrinsics.Functions;

/// <summary>Sums and chance.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html#asl-intrsc-func-math-operation"/>
internal static class NumberFunctions
{
    public static IntrinsicFunction[] All =>
    [
        new("States.MathRandom", 2, 3, Draw),
        new("States.MathAdd", 2, 2, call => InRange(Rounded(call, 0) + Rounded(call, 1), call)),
    ];

    // From the first up to, not including, the second; with a seed the same number comes out every time.
    private static JsonataValue Draw(Invocation call)
    {
        var (from, to) = (call.Integer(0), call.Integer(1));
        var random = call.Arguments.Length == 3 ? new Random(call.Number(2).GetHashCode()) : call.Random;
        return from < to ? random.NextInt64(from, to) : throw call.Invalid();
    }

    // Each number is rounded before they are added, halves up.
    private static double Rounded(Invocation call, int index) => InRange(Math.Floor(call.Number(index) + 0.5), call);

    private static double InRange(double number, Invocation call) => number is >= int.MinValue and <= int.MaxValue ? number : throw call.Invalid();
}
