using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates.Intrinsics;

namespace OrderFlow.Local.Templates;

/// <summary>Finds the names that a piece of a template refers to, without resolving anything.</summary>
internal static class TemplateReferences
{
    public static IEnumerable<string> In(JToken token) => token switch
    {
        JObject { Count: 1 } call when call.Properties().First() is var function && IsReference(function.Name) => Of(function),
        JContainer container => container.Children().SelectMany(In),
        _ => [],
    };

    private static bool IsReference(string name) => name is "Ref" or "Fn::GetAtt" or "Fn::Sub";

    private static IEnumerable<string> Of(JProperty function) => (function.Name, function.Value) switch
    {
        ("Ref", var id) => TemplateText.Scalar(id) is { } name ? [name] : [],
        ("Fn::GetAtt", JArray { Count: > 0 } path) => TemplateText.Scalar(path[0]) is { } name ? [name] : In(path),
        ("Fn::GetAtt", var text) => TemplateText.Scalar(text) is { } path ? [path.Split('.')[0]] : [],
        ("Fn::Sub", JArray { Count: 2 } pair) => Placeholders(pair[0]).Except((pair[1] as JObject ?? []).Properties().Select(variable => variable.Name)).Concat(In(pair[1])),
        ("Fn::Sub", var text) => Placeholders(text),
        _ => [],
    };

    private static IEnumerable<string> Placeholders(JToken text) =>
        SubText.Parse(TemplateText.Scalar(text) ?? "").Where(part => part.IsPlaceholder).Select(part => part.Text.Split('.')[0]);
}
