using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Intrinsics;

/// <summary>A path, which must lead to something.</summary>
internal sealed class PathArgument(JsonPath path) : IntrinsicArgument
{
    public override IEnumerable<JsonPath> Paths => [path];

    public override JsonataValue Evaluate(IPathScope scope, Random random, string function) =>
        path.TryEvaluate(scope, out var value) ? value : throw new IntrinsicFailure(function, path);
}
