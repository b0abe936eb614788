using OrderFlow.StatesLanguage.Intrinsics;
using OrderFlow.StatesLanguage.Tests.Paths;

namespace OrderFlow.StatesLanguage.Tests.Intrinsics;

/// <summary>Calls of intrinsic functions in tests.</summary>
internal static class Intrinsic
{
    /// <summary>The result of a call, as JSON text.</summary>
    public static string Call(string call, string input = "{}") =>
        IntrinsicExpression.Parse(call).Evaluate(DataScope.Of(input), new Random(1)).ToJson();

    public static void ShouldRefuse(string call, string input = "{}")
    {
        var expression = IntrinsicExpression.Parse(call);

        var error = Should.Throw<IntrinsicException>(() => expression.Evaluate(DataScope.Of(input), new Random(1)), call);

        error.Expression.ShouldBeSameAs(expression);
        error.Message.ShouldBe($"Invalid arguments in {error.Function}");
        error.MissingPath.ShouldBeNull();
    }
}
