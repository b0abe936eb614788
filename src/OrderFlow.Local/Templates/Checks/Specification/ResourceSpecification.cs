using System.IO.Compression;
using System.Text.Json;

namespace OrderFlow.Local.Templates.Checks.Specification;

/// <summary>The types of resources that CloudFormation knows, from the database of the npm package <c>@aws-cdk/aws-service-spec</c>, and SAM's.</summary>
internal sealed class ResourceSpecification
{
    private readonly Dictionary<string, JsonElement> resources;
    private readonly Dictionary<string, JsonElement> structures;
    private readonly ServerlessSpecification serverless;

    private ResourceSpecification(JsonElement schema)
    {
        resources = Entities(schema, "resource").ToDictionary(resource => resource.GetProperty("cloudFormationType").GetString()!);
        structures = Entities(schema, "typeDefinition").ToDictionary(type => type.GetProperty("$id").GetString()!);
        serverless = new ServerlessSpecification(this);
    }

    public IEnumerable<string> Types => resources.Keys;

    /// <exception cref="TemplateException">The file is missing or is no such database.</exception>
    public static ResourceSpecification Load(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var unpacked = new GZipStream(file, CompressionMode.Decompress);
            return new ResourceSpecification(JsonDocument.Parse(unpacked).RootElement.GetProperty("schema"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new TemplateException($"{path} is not the database of @aws-cdk/aws-service-spec: {error.Message}", error);
        }
    }

    /// <summary>The properties of a type of resources, or null when there is no such type.</summary>
    public SpecifiedType.Structure? Find(string type) =>
        serverless.Find(type) ?? (resources.TryGetValue(type, out var resource) ? Structure(type, resource) : null);

    /// <summary>The attributes of a type that the database knows; null when it is SAM's or is not known.</summary>
    public IReadOnlyList<string>? Attributes(string type) =>
        serverless.Find(type) is null && resources.TryGetValue(type, out var resource) ? [.. resource.GetProperty("attributes").EnumerateObject().Select(attribute => attribute.Name)] : null;

    private static JsonElement.ArrayEnumerator Entities(JsonElement schema, string name) => schema.GetProperty(name).GetProperty("entities").EnumerateArray();

    private SpecifiedType.Structure Structure(string name, JsonElement entity)
    {
        var properties = new Lazy<IReadOnlyDictionary<string, SpecifiedProperty>>(() => entity.GetProperty("properties").EnumerateObject().ToDictionary(
            property => property.Name,
            property => new SpecifiedProperty(property.Value.TryGetProperty("required", out var required) && required.GetBoolean(), Property(property.Value))));
        return new SpecifiedType.Structure(name, () => properties.Value);
    }

    // What a property was before is taken as well: CloudFormation goes on to take it.
    private SpecifiedType Property(JsonElement property)
    {
        var type = Type(property.GetProperty("type"));
        return property.TryGetProperty("previousTypes", out var previous)
            ? new SpecifiedType.Either([type, .. previous.EnumerateArray().Select(Type)])
            : type;
    }

    private SpecifiedType Type(JsonElement type)
    {
        var name = type.GetProperty("type").GetString()!;
        return name switch
        {
            "array" => new SpecifiedType.List(Type(type.GetProperty("element"))),
            "map" => new SpecifiedType.Map(Type(type.GetProperty("element"))),
            "union" => new SpecifiedType.Either([.. type.GetProperty("types").EnumerateArray().Select(Type)]),
            "ref" when structures.TryGetValue(type.GetProperty("reference").GetProperty("$ref").GetString()!, out var structure) => Structure(structure.GetProperty("name").GetString()!, structure),
            "tag" => Tag,
            "string" or "date-time" => new SpecifiedType.Scalar("string", Allowed(type)),
            "integer" or "number" or "boolean" => new SpecifiedType.Scalar(name, []),
            _ => new SpecifiedType.Json(),
        };
    }

    private static IReadOnlyList<string> Allowed(JsonElement type) =>
        type.TryGetProperty("allowedValues", out var allowed) ? [.. allowed.EnumerateArray().Select(value => value.ToString())] : [];

    public static SpecifiedType.Structure Tag { get; } = new("Tag", () => new Dictionary<string, SpecifiedProperty>
    {
        ["Key"] = new(true, new SpecifiedType.Scalar("string", [])),
        ["Value"] = new(true, new SpecifiedType.Scalar("string", [])),
    });
}
