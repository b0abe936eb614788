using OrderFlow.StatesLanguage.Intrinsics;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Variables;

/// <summary>Finds the variables that JSONPaths begin with, alone or as arguments of intrinsic functions.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html"/>
internal static class PathVariables
{
    /// <summary>The names, without the dollar sign; none when the text is no path.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        // Most paths begin with the input, and no other dollar sign is in them.
        if (text.Length > 1 && text[0] == '$' && text[1] is '.' or '[' && text.IndexOf('$', 1) < 0)
            return [];
        return PathOrIntrinsic.TryParse(text, out var parsed, out _) ? parsed.Variables : [];
    }

    /// <summary>Where a path first begins with a variable: its name with the dollar sign.</summary>
    public static Range? SpanOf(string text, string name)
    {
        if (!PathOrIntrinsic.TryParse(text, out var parsed, out _))
            return null;
        IReadOnlyList<JsonPath> paths = parsed.Path is { } only ? [only] : parsed.Intrinsic!.Paths;
        return paths.FirstOrDefault(path => path.Variable == name) is { } path ? path.Start..(path.Start + 1 + name.Length) : null;
    }
}
