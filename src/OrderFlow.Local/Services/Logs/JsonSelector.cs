using System.Globalization;
using System.Text.Json;

namespace OrderFlow.Local.Services.Logs;

/// <summary>A place in a JSON record: <c>$.detail.items[0].name</c>, also with names in brackets and quotes.</summary>
internal sealed class JsonSelector
{
    private readonly List<(string? Name, int Index)> steps = [];

    private JsonSelector()
    {
    }

    /// <summary>Reads a selector at a place of a text; null when there is none.</summary>
    public static JsonSelector? Read(string text, ref int at)
    {
        if (at >= text.Length || text[at] != '$')
            return null;
        at++;
        var selector = new JsonSelector();
        while (at < text.Length && text[at] is '.' or '[')
        {
            var isRead = text[at] == '.' ? selector.ReadName(text, ref at) : selector.ReadBracket(text, ref at);
            if (!isRead)
                return null;
        }

        return selector.steps.Count > 0 ? selector : null;
    }

    /// <summary>What a record has at the place; null when it has nothing.</summary>
    public JsonElement? Find(JsonElement record)
    {
        foreach (var (name, index) in steps)
        {
            if (name is not null && record.ValueKind == JsonValueKind.Object && record.TryGetProperty(name, out var member))
                record = member;
            else if (name is null && record.ValueKind == JsonValueKind.Array && index < record.GetArrayLength())
                record = record[index];
            else
                return null;
        }

        return record;
    }

    private bool ReadName(string text, ref int at)
    {
        var start = ++at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-'))
            at++;
        steps.Add((text[start..at], 0));
        return at > start;
    }

    private bool ReadBracket(string text, ref int at)
    {
        var close = text.IndexOf(']', at);
        if (close < 0)
            return false;
        var inside = text[(at + 1)..close].Trim();
        at = close + 1;
        if (inside is ['\'' or '"', .., '\'' or '"'] && inside.Length > 2)
            steps.Add((inside[1..^1], 0));
        else if (int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            steps.Add((null, index));
        else
            return false;
        return true;
    }
}
