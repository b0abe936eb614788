using System.Text.Json.Nodes;

namespace OrderFlow.Local.Services.ApiGateway.Requests;

/// <summary>The maps of names to values in events.</summary>
internal static class EventMembers
{
    /// <summary>The last value of each name.</summary>
    public static JsonObject Last(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var members = new JsonObject();
        foreach (var group in ByName(pairs))
            members[group.Key] = group.Last().Value;
        return members;
    }

    /// <summary>All values of each name.</summary>
    public static JsonObject All(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var members = new JsonObject();
        foreach (var group in ByName(pairs))
            members[group.Key] = new JsonArray([.. group.Select(pair => JsonValue.Create(pair.Value))]);
        return members;
    }

    /// <summary>The values of each name in one text.</summary>
    public static JsonObject Joined(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var members = new JsonObject();
        foreach (var group in ByName(pairs))
            members[group.Key] = string.Join(',', group.Select(pair => pair.Value));
        return members;
    }

    /// <summary>An object that is there only when it has members.</summary>
    public static JsonObject? OrNull(JsonObject members) => members.Count == 0 ? null : members;

    private static IEnumerable<IGrouping<string, KeyValuePair<string, string>>> ByName(IEnumerable<KeyValuePair<string, string>> pairs) => pairs.GroupBy(pair => pair.Key);
}
