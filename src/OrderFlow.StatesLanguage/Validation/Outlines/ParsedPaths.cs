using System.Diagnostics.CodeAnalysis;
using OrderFlow.StatesLanguage.Intrinsics;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Validation.Outlines;

/// <summary>The paths and calls of intrinsic functions of a definition, each parsed once: several rules look at each, and most stand in several places.</summary>
internal sealed class ParsedPaths
{
    private readonly Dictionary<string, (PathOrIntrinsic? Parsed, PathException? Problem)> known = [];

    /// <summary>A path or a call of an intrinsic function, or null when the text is neither.</summary>
    public PathOrIntrinsic? Find(string text) => TryParse(text, out var parsed, out _) ? parsed : null;

    /// <summary>Reads a path or a call of an intrinsic function.</summary>
    public bool TryParse(string text, [NotNullWhen(true)] out PathOrIntrinsic? parsed, [NotNullWhen(false)] out PathException? problem)
    {
        if (!known.TryGetValue(text, out var entry))
            known.Add(text, entry = PathOrIntrinsic.TryParse(text, out var first, out var failure) ? (first, null) : (null, failure));
        (parsed, problem) = entry;
        return parsed is not null;
    }

    /// <summary>Reads a path.</summary>
    public bool TryParsePath(string text, [NotNullWhen(true)] out JsonPath? path, [NotNullWhen(false)] out PathException? problem)
    {
        if (!text.StartsWith('$'))
            return JsonPath.TryParse(text, out path, out problem);
        path = TryParse(text, out var parsed, out problem) ? parsed.Path : null;
        return path is not null;
    }

    /// <summary>The names of the variables that a text reads, without the dollar sign; none when the text is no path.</summary>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html"/>
    public IReadOnlyList<string> VariablesIn(string text)
    {
        // Most paths begin with the input, and no other dollar sign is in them.
        if (text.Length > 1 && text[0] == '$' && text[1] is '.' or '[' && text.IndexOf('$', 1) < 0)
            return [];
        return Find(text)?.Variables ?? [];
    }
}
