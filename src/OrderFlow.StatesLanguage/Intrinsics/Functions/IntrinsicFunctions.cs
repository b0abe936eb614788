using System.Collections.Frozen;

namespace OrderFlow.StatesLanguage.Intrinsics.Functions;

/// <summary>The intrinsic functions.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html"/>
internal static class IntrinsicFunctions
{
    private static readonly FrozenDictionary<string, IntrinsicFunction> All =
        new[] { TextFunctions.All, ArrayFunctions.All, EncodingFunctions.All, NumberFunctions.All }
            .SelectMany(functions => functions)
            .ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Names => All.Keys;

    public static IntrinsicFunction? Find(string name) => All.GetValueOrDefault(name);
}
