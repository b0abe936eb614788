using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Intrinsics;

/// <summary><c>Fn::FindInMap</c>: a value of the section Mappings.</summary>
internal sealed class FindInMapIntrinsic : IIntrinsic
{
    public string Name => "Fn::FindInMap";

    public JToken Resolve(JToken argument, TemplateScope scope)
    {
        if (argument is not JArray { Count: 3 } parts)
            throw scope.Error("Fn::FindInMap needs a map, a top level key and a second level key.");
        var keys = parts.Select(part => TemplateText.Scalar(scope.Resolve(part)) ?? throw scope.Error("The keys of Fn::FindInMap are texts.")).ToList();
        return scope.Template.Mappings[keys[0]] is JObject map && map[keys[1]] is JObject inner && inner[keys[2]] is { } value
            ? value
            : throw scope.Error($"Fn::FindInMap finds nothing at {string.Join(".", keys)}.");
    }
}
