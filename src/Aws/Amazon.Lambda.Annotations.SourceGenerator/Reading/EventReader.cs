using Amazon.Lambda.Annotations.SourceGenerator.Models;
using Microsoft.CodeAnalysis;
using Newtonsoft.Json;

namespace Amazon.Lambda.Annotations.SourceGenerator.Reading;

/// <summary>Reads the annotations that say what calls a function.</summary>
internal static class EventReader
{
    public static ApiKind Api(IMethodSymbol method)
    {
        if (method.Attribute(AttributeNames.RestApi) is not null)
            return ApiKind.Rest;
        if (method.Attribute(AttributeNames.HttpApi) is not { } http)
            return ApiKind.None;
        return http.Sets("Version") && http.Argument<int>("Version") == 0 ? ApiKind.HttpV1 : ApiKind.HttpV2;
    }

    /// <summary>The placeholders of the route.</summary>
    public static ISet<string> Placeholders(IMethodSymbol method) => new HashSet<string>(
        (Route(method) ?? "").Split('/')
            .Where(part => part.StartsWith("{", StringComparison.Ordinal) && part.EndsWith("}", StringComparison.Ordinal))
            .Select(part => part.Substring(1, part.Length - 2)));

    public static string? Route(IMethodSymbol method) =>
        (method.Attribute(AttributeNames.RestApi) ?? method.Attribute(AttributeNames.HttpApi))?.ConstructorArguments.ElementAtOrDefault(1).Value as string;

    public static IEnumerable<SyncedEvent> Read(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            var read = attribute.Name() switch
            {
                AttributeNames.RestApi => ReadApi(attribute, "Api"),
                AttributeNames.HttpApi => ReadApi(attribute, "HttpApi"),
                AttributeNames.SqsEvent => QueueEventReader.Read(attribute, ReturnsBatchResponse(method)),
                AttributeNames.SnsEvent => ReadTopic(attribute),
                AttributeNames.ScheduleEvent => ReadSchedule(attribute),
                _ => null,
            };
            if (read is not null)
                yield return read;
        }
    }

    public static string ReferenceName(string reference)
    {
        if (reference.StartsWith("@", StringComparison.Ordinal))
            return reference.Substring(1);
        var parts = reference.Split([':'], 6);
        return parts.Length == 6 ? string.Concat(parts[5].Where(char.IsLetterOrDigit)) : reference;
    }

    public static SyncedProperty Literal(string path, object? value) => new(path, JsonConvert.SerializeObject(value));

    public static SyncedProperty Reference(string path, string reference, string? attribute) =>
        reference.StartsWith("@", StringComparison.Ordinal)
            ? new(path, reference.Substring(1), IsReference: true, attribute)
            : Literal(path, reference);

    private static SyncedEvent ReadApi(AttributeData attribute, string type)
    {
        var method = attribute.ConstructorArguments[0].EnumName();
        var properties = new List<SyncedProperty>
        {
            Literal("Path", attribute.ConstructorArguments[1].Value),
            Literal("Method", method.ToUpperInvariant()),
        };
        if (type == "HttpApi" && attribute.Sets("Version") && attribute.Argument<int>("Version") == 0)
            properties.Add(Literal("PayloadFormatVersion", "1.0"));
        return new($"Root{method}", type, properties.ToEquatableArray());
    }

    private static SyncedEvent ReadTopic(AttributeData attribute)
    {
        var topic = attribute.ConstructorArguments[0].Value as string ?? "";
        var properties = new List<SyncedProperty> { Reference("Topic", topic, attribute: null) };
        if (attribute.Argument<string>("FilterPolicy") is { } policy)
            properties.Add(Literal("FilterPolicy", policy));
        AddEnabled(attribute, properties);
        return new(attribute.Argument<string>("ResourceName") ?? ReferenceName(topic), "SNS", properties.ToEquatableArray(), Rewritten: "Topic");
    }

    private static SyncedEvent ReadSchedule(AttributeData attribute)
    {
        var schedule = attribute.ConstructorArguments[0].Value as string ?? "";
        var properties = new List<SyncedProperty> { Literal("Schedule", schedule) };
        if (attribute.Argument<string>("Description") is { } description)
            properties.Add(Literal("Description", description));
        if (attribute.Argument<string>("Input") is { } input)
            properties.Add(Literal("Input", input));
        AddEnabled(attribute, properties);
        var name = string.Concat(schedule.Where(char.IsLetterOrDigit));
        return new(attribute.Argument<string>("ResourceName") ?? (name.Length > 0 ? name : "ScheduleEvent"), "Schedule", properties.ToEquatableArray());
    }

    private static void AddEnabled(AttributeData attribute, List<SyncedProperty> properties)
    {
        if (attribute.Sets("Enabled"))
            properties.Add(Literal("Enabled", attribute.Argument<bool>("Enabled")));
    }

    private static bool ReturnsBatchResponse(IMethodSymbol method) =>
        method.ReturnType.ToDisplayString().Contains("Amazon.Lambda.SQSEvents.SQSBatchResponse");
}
