using OrderFlow.StatesLanguage.Intrinsics;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Variables;

/// <summary>Finds the variables that JSONPaths begin with, alone or as arguments of intrinsic functions.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html"/>
internal static class PathVariables
{
    /// <summary>The names, without the dollar sign, in the order of the text; none when it is neither a path nor an intrinsic function.</summary>
    public static IReadOnlyList<string> In(string text) => PathOrIntrinsic.TryParse(text, out var expression, out _) ? expression.Variables : [];
}
