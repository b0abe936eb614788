using Amazon.Lambda.Annotations.SourceGenerator.Models;
using Newtonsoft.Json.Linq;

namespace Amazon.Lambda.Annotations.SourceGenerator.Templates;

/// <summary>Keeps the events of a function that come from annotations; events that were written by hand stay.</summary>
internal static class EventSynchronizer
{
    public static void Apply(TemplateDocument template, FunctionModel function)
    {
        var resource = $"Resources.{function.ResourceName}";
        var events = new JArray();
        var properties = new JObject();
        foreach (var synced in function.Events)
        {
            var paths = Write(template, $"{resource}.Properties.Events.{synced.Name}", synced);
            events.Add(synced.Name);
            properties[synced.Name] = new JArray(((properties[synced.Name] as JArray)?.Values<string>() ?? []).Concat(paths));
        }

        RemoveOrphans(template, resource, events);
        Replace(template, $"{resource}.Metadata.SyncedEvents", events);
        RemoveOrphanProperties(template, resource, properties);
        Replace(template, $"{resource}.Metadata.SyncedEventProperties", properties);
    }

    private static List<string> Write(TemplateDocument template, string path, SyncedEvent synced)
    {
        template.Set($"{path}.Type", synced.Type);
        if (synced.Rewritten is not null)
            template.Remove($"{path}.Properties.{synced.Rewritten}");
        var paths = new List<string>();
        foreach (var property in synced.Properties)
        {
            var (name, value) = Resolve(template, property);
            template.Set($"{path}.Properties.{name}", value);
            paths.Add(name);
        }

        return paths;
    }

    private static (string Name, JToken Value) Resolve(TemplateDocument template, SyncedProperty property)
    {
        if (!property.IsReference)
            return (property.Path, TemplateJson.Read(property.Json));
        return property.Attribute is null || template.Exists($"Parameters.{property.Json}")
            ? ($"{property.Path}.Ref", property.Json)
            : ($"{property.Path}.Fn::GetAtt", new JArray(property.Json, property.Attribute));
    }

    private static void RemoveOrphans(TemplateDocument template, string resource, JArray events)
    {
        foreach (var orphan in template.Texts($"{resource}.Metadata.SyncedEvents").Except(events.Values<string>()))
            template.Remove($"{resource}.Properties.Events.{orphan}");
    }

    private static void RemoveOrphanProperties(TemplateDocument template, string resource, JObject properties)
    {
        foreach (var name in template.Keys($"{resource}.Metadata.SyncedEventProperties").Where(name => properties[name] is not null))
        {
            var present = properties[name]!.Values<string>().ToList();
            foreach (var orphan in template.Texts($"{resource}.Metadata.SyncedEventProperties.{name}").Except(present))
            {
                // A value that became an object, such as an ARN that became a reference, has been replaced already.
                if (!present.Exists(path => path!.StartsWith(orphan!, StringComparison.Ordinal)))
                    RemoveWithEmptyParents(template, $"{resource}.Properties.Events.{name}.Properties", orphan!);
            }
        }
    }

    private static void RemoveWithEmptyParents(TemplateDocument template, string root, string path)
    {
        template.Remove($"{root}.{path}");
        for (var length = path.LastIndexOf('.'); length > 0; length = path.LastIndexOf('.', length - 1))
            template.RemoveIfEmpty($"{root}.{path.Substring(0, length)}");
    }

    private static void Replace(TemplateDocument template, string path, JContainer value)
    {
        template.Remove(path);
        if (value.Count > 0)
            template.Set(path, value);
    }
}
