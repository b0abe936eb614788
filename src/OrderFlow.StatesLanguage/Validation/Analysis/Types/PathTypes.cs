using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Paths;
using OrderFlow.StatesLanguage.Paths.Selectors;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>Infers what JSONPaths lead to, and tells of those that lead nowhere.</summary>
internal sealed class PathTypes(DefinitionAnalysis analysis, TypeFindings findings)
{
    /// <summary>What a path or a call of an intrinsic function gives.</summary>
    public JsonType Of(JToken place, string text, TypeScope scope)
    {
        if (analysis.Paths.Find(text) is not { } parsed)
            return JsonType.Unknown;
        if (parsed.Path is { } path)
            return Follow(place, path, scope);
        foreach (var argument in parsed.Intrinsic!.Paths)
            Follow(place, argument, scope);
        return FunctionTypes.OfIntrinsic(text);
    }

    /// <summary>What is at the place of a path; what can be at several places is an array of unknown items.</summary>
    private JsonType Follow(JToken place, JsonPath path, TypeScope scope)
    {
        var type = path.Root switch
        {
            PathRoot.Input => scope.Input,
            PathRoot.Context => scope.Context,
            _ => scope.Variables.Of(path.Variable!),
        };
        for (var at = 0; at < path.Steps.Selectors.Length; at++)
        {
            var step = path.Steps.Selectors[at];
            if (step is not PlaceSelector)
                return JsonType.Unknown;
            var (name, next) = step is NameSelector member
                ? (member.Name, TypeSteps.MemberInPath(type, member.Name))
                : (((IndexSelector)step).Index.ToString(CultureInfo.InvariantCulture), TypeSteps.ItemAt(type, ((IndexSelector)step).Index, inJsonata: false));
            if (next.Kinds == TypeKinds.Absent && type.HasValue && !type.Members.Contains(name))
                findings.NeverPresent(new TypePlace(place, Path: path, Step: at), path.ToString(), name, type, Source(path, at));
            type = next;
        }

        return type;
    }

    // What the first steps lead to, all of them to a place.
    private static string Source(JsonPath path, int steps)
    {
        var text = new StringBuilder(path.Root switch { PathRoot.Input => "$", PathRoot.Context => "$$", _ => $"${path.Variable}" });
        foreach (var step in path.Steps.Selectors[..steps])
            if (step is NameSelector member)
                text.Append('.').Append(member.Name);
            else
                text.Append('[').Append(((IndexSelector)step).Index).Append(']');
        return text.ToString();
    }
}
