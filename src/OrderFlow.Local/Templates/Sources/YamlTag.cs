namespace OrderFlow.Local.Templates.Sources;

/// <summary>The tags of YAML that templates use.</summary>
internal static class YamlTag
{
    private static readonly HashSet<string> Functions =
    [
        "And", "Base64", "Cidr", "Contains", "Equals", "FindInMap", "GetAtt", "GetAZs", "If", "ImportValue", "Join", "Length",
        "Not", "Or", "Select", "Split", "Sub", "ToJsonString", "Transform",
    ];

    /// <summary>The long form of a short one: <c>Fn::Sub</c> of <c>!Sub</c>; null when there is no such function.</summary>
    public static string? FunctionOf(string tag) => tag.TrimStart('!') switch
    {
        "Ref" or "Condition" => tag.TrimStart('!'),
        var name when Functions.Contains(name) => "Fn::" + name,
        _ => null,
    };

    /// <summary>Whether a tag is one of YAML's own, such as <c>!!str</c>.</summary>
    public static bool IsStandard(string tag) => tag.StartsWith("tag:yaml.org,2002:", StringComparison.Ordinal);
}
