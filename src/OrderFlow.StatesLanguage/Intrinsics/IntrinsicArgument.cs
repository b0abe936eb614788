using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Intrinsics;

/// <summary>An argument of an intrinsic function.</summary>
internal abstract class IntrinsicArgument
{
    /// <summary>The paths that the argument has.</summary>
    public abstract IEnumerable<JsonPath> Paths { get; }

    /// <summary>The argument's value for a function.</summary>
    public abstract JsonataValue Evaluate(IPathScope scope, Random random, string function);
}
