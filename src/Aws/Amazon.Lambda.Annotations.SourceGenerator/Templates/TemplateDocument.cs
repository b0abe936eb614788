using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Amazon.Lambda.Annotations.SourceGenerator.Templates;

/// <summary>A template as JSON, read and changed by paths whose names are separated by dots.</summary>
internal sealed class TemplateDocument(JObject root)
{
    public static TemplateDocument Parse(string text) => new(string.IsNullOrEmpty(text) ? [] : JObject.Parse(text));

    public bool Exists(string path) => Find(path) is not null;

    public string Text(string path) => Find(path) is JValue { Type: JTokenType.String } value ? (string)value! : "";

    public IReadOnlyList<string> Keys(string path) => Find(path) is JObject node ? [.. node.Properties().Select(property => property.Name)] : [];

    public IReadOnlyList<string> Texts(string path) => Find(path) is JArray items ? [.. items.Select(item => item.ToString())] : [];

    /// <summary>Sets a value in its place, or adds it last; objects on the way are made.</summary>
    public void Set(string path, JToken value)
    {
        var names = path.Split('.');
        var node = root;
        foreach (var name in names.Take(names.Length - 1))
        {
            if (node[name] is not JObject next)
                node[name] = next = [];
            node = next;
        }

        node[names[names.Length - 1]] = value;
    }

    public void Remove(string path) => Find(path)?.Parent?.Remove();

    public void RemoveIfEmpty(string path)
    {
        if (Find(path) is { } node && (node.Type == JTokenType.Null || node is JObject { HasValues: false }))
            Remove(path);
    }

    public override string ToString() => JsonConvert.SerializeObject(root, Formatting.Indented);

    private JToken? Find(string path)
    {
        JToken? node = root;
        foreach (var name in path.Split('.'))
            node = (node as JObject)?[name];
        return node;
    }
}
