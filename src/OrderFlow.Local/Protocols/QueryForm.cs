using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace OrderFlow.Local.Protocols;

/// <summary>Reads a query protocol form (<c>Attribute.1.Name=…</c>) into the members that the JSON protocols send.</summary>
internal static class QueryForm
{
    private const int GreatestDepth = 16;

    public static IReadOnlyDictionary<string, string> Fields(string body)
    {
        var fields = new Dictionary<string, string>();
        foreach (var (name, values) in QueryHelpers.ParseQuery(body))
            fields[name] = values.ToString();
        return fields;
    }

    public static JsonObject Read(IReadOnlyDictionary<string, string> fields, QueryShape shape)
    {
        var operation = fields.GetValueOrDefault("Action", "");
        var root = new Branch();
        foreach (var (name, value) in fields)
        {
            if (name is not ("Action" or "Version"))
                root.Add(name.Split('.', GreatestDepth), value);
        }

        return Structure(root, shape, operation);
    }

    private static JsonObject Structure(Branch branch, QueryShape shape, string operation)
    {
        var result = new JsonObject();
        foreach (var (name, child) in branch.Children)
        {
            var member = child.Children.Count > 0 ? shape.MemberOf(operation, name) : name;
            result[member] = Value(child, member, shape, operation);
        }

        return result;
    }

    private static JsonNode? Value(Branch branch, string member, QueryShape shape, string operation)
    {
        if (branch.Children.Count == 0)
            return branch.Text;
        if (branch.Children.TryGetValue("member", out var wrapped) || branch.Children.TryGetValue("entry", out wrapped))
            return Value(wrapped, member, shape, operation);
        if (!branch.Children.Keys.All(key => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            return Structure(branch, shape, operation);

        var items = branch.Children.OrderBy(pair => int.Parse(pair.Key, CultureInfo.InvariantCulture)).Select(pair => pair.Value);
        if (!shape.Maps.TryGetValue(member, out var names))
            return new JsonArray([.. items.Select(item => Value(item, "", shape, operation))]);

        var map = new JsonObject();
        foreach (var item in items)
        {
            if (item.Children.GetValueOrDefault(names.Key)?.Text is { } key)
                map[key] = item.Children.TryGetValue(names.Value, out var value) ? Value(value, "", shape, operation) : null;
        }

        return map;
    }

    private sealed class Branch
    {
        public string? Text { get; private set; }

        public Dictionary<string, Branch> Children { get; } = [];

        public void Add(ReadOnlySpan<string> path, string text)
        {
            if (path.IsEmpty)
            {
                Text = text;
                return;
            }

            if (!Children.TryGetValue(path[0], out var child))
                Children[path[0]] = child = new Branch();
            child.Add(path[1..], text);
        }
    }
}
