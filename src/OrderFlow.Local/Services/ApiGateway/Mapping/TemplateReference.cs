using System.Text.RegularExpressions;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.ApiGateway.Mapping;

/// <summary>A reference in a mapping template.</summary>
/// <param name="Length">How much of the template it is.</param>
/// <param name="Value">What stands in its place.</param>
internal sealed partial record TemplateReference(int Length, Func<MappingScope, string> Value)
{
    /// <summary>The reference that begins at a dollar sign; null when the sign is only itself.</summary>
    /// <exception cref="FormatException">It refers to something that is not served.</exception>
    public static TemplateReference? Read(string template, int at)
    {
        if (Reference().Match(template, at) is not { Success: true } match || match.Index != at)
            return null;
        var name = match.Groups["name"].Value;
        var method = match.Groups["method"];
        var argument = match.Groups["argument"].Value;
        return new TemplateReference(match.Length, (name, method.Success) switch
        {
            ("input.body", false) => scope => scope.Request.Text,
            ("input.json", true) => Json(argument),
            ("input.path", true) => Path(argument),
            ("input.params", true) when argument.Length > 0 => scope => scope.Parameter(argument) ?? "",
            (['c', 'o', 'n', 't', 'e', 'x', 't', '.', .. var variable], false) => scope => scope.Context.Find(variable) ?? "",
            (['s', 't', 'a', 'g', 'e', 'V', 'a', 'r', 'i', 'a', 'b', 'l', 'e', 's', '.', .. var variable], false) => scope => scope.Request.Stage.Variables.GetValueOrDefault(variable, ""),
            _ => throw new FormatException($"mapping templates with {match.Value} are not served; $context, $input.body, $input.json, $input.path, $input.params(name) and $stageVariables are."),
        });
    }

    private static Func<MappingScope, string> Json(string path)
    {
        var selector = JsonSelector.Parse(path);
        return scope => selector.Select(scope.Body)?.ToJsonString(JsonProtocol.Relaxed) ?? "\"\"";
    }

    private static Func<MappingScope, string> Path(string path)
    {
        var selector = JsonSelector.Parse(path);
        return scope => JsonSelector.Text(selector.Select(scope.Body)) ?? "";
    }

    [GeneratedRegex(@"\$!?(?<brace>\{)?(?<name>(context|input|stageVariables|util)(\.\w+)*)(?<method>\(\s*['""]?(?<argument>[^'"")]*)['""]?\s*\))?(?(brace)\})", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Reference();
}
