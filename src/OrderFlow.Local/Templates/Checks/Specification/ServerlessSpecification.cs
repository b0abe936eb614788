using System.Text.Json;

namespace OrderFlow.Local.Templates.Checks.Specification;

/// <summary>SAM's types, from <c>serverless-specification.json</c>, which says how it is written.</summary>
internal sealed class ServerlessSpecification
{
    private readonly ResourceSpecification cloudFormation;
    private readonly JsonElement root;
    private readonly Dictionary<string, SpecifiedType.Structure> resources;

    public ServerlessSpecification(ResourceSpecification cloudFormation)
    {
        this.cloudFormation = cloudFormation;
        using var file = typeof(ServerlessSpecification).Assembly.GetManifestResourceStream("serverless-specification.json")!;
        root = JsonDocument.Parse(file).RootElement;
        resources = root.GetProperty("resources").EnumerateObject().ToDictionary(resource => resource.Name, resource => Structure(resource.Name, resource.Value));
    }

    public SpecifiedType.Structure? Find(string type) => resources.GetValueOrDefault(type);

    private SpecifiedType.Structure Structure(string name, JsonElement members)
    {
        var properties = new Lazy<IReadOnlyDictionary<string, SpecifiedProperty>>(() => members.EnumerateObject().ToDictionary(
            member => member.Name.TrimStart('!'),
            member => new SpecifiedProperty(member.Name[0] == '!', Type(member.Value.GetString()!))));
        return new SpecifiedType.Structure(name, () => properties.Value);
    }

    private SpecifiedType Type(string text) => text switch
    {
        ['[', .. var item, ']'] => new SpecifiedType.List(Type(item)),
        ['{', .. var value, '}'] => new SpecifiedType.Map(Type(value)),
        _ when Split(text) is { Count: > 1 } either => new SpecifiedType.Either([.. either.Select(Type)]),
        ['\'', .. var allowed, '\''] => new SpecifiedType.Scalar("string", allowed.Split(',')),
        ['#', .. var name] => Structure(name, root.GetProperty("structures").GetProperty(name)),
        ['@', .. var owner] => new SpecifiedType.EventSource(root.GetProperty("events").GetProperty(owner).EnumerateObject().ToDictionary(source => source.Name, source => Structure(source.Name, source.Value))),
        "json" => new SpecifiedType.Json(),
        "tag" => ResourceSpecification.Tag,
        _ when text.StartsWith("AWS::", StringComparison.Ordinal) => OfCloudFormation(text),
        _ => new SpecifiedType.Scalar(text, []),
    };

    // What another version of the database does not have is not checked.
    private SpecifiedType OfCloudFormation(string path)
    {
        var steps = path.Split('.');
        SpecifiedType? type = cloudFormation.Find(steps[0]);
        foreach (var step in steps.Skip(1))
        {
            type = (type as SpecifiedType.Structure)?.Properties().GetValueOrDefault(step.Replace("[]", "", StringComparison.Ordinal))?.Type;
            if (step.EndsWith("[]", StringComparison.Ordinal))
                type = (type as SpecifiedType.List)?.Item;
        }

        return type ?? new SpecifiedType.Json();
    }

    // At the bars that stand in no brackets and quotes.
    private static List<string> Split(string text)
    {
        var parts = new List<string> { "" };
        var depth = 0;
        foreach (var unit in text)
        {
            depth += unit is '[' or '{' ? 1 : unit is ']' or '}' ? -1 : 0;
            if (unit == '|' && depth == 0)
                parts.Add("");
            else
                parts[^1] += unit;
        }

        return parts;
    }
}
