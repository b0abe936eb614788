using System.Text.Json;

namespace OrderFlow.Local.Services.ApiGateway.Responses;

/// <summary>Reads the headers that functions answer. One that would break out of its line makes the whole answer invalid.</summary>
internal static class ResponseHeaders
{
    /// <summary>The members <c>headers</c> and <c>multiValueHeaders</c> together; null when one of them is not as it has to be.</summary>
    public static List<KeyValuePair<string, string>>? Read(JsonElement answer)
    {
        var headers = new List<KeyValuePair<string, string>>();
        if (!Add(answer, "multiValueHeaders", headers, many: true))
            return null;
        var several = headers.Select(header => header.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var single = new List<KeyValuePair<string, string>>();
        if (!Add(answer, "headers", single, many: false))
            return null;
        headers.AddRange(single.Where(header => !several.Contains(header.Key) || !headers.Contains(header)));
        return headers;
    }

    /// <summary>Whether a text can be the value of a header.</summary>
    public static bool IsValue(string text) => text.All(character => character is '\t' or (>= ' ' and < '\x7f'));

    /// <summary>Whether a text can be the name of a header.</summary>
    public static bool IsName(string text) => text.Length > 0 && text.All(character => char.IsAsciiLetterOrDigit(character) || "!#$%&'*+-.^_`|~".Contains(character, StringComparison.Ordinal));

    private static bool Add(JsonElement answer, string member, List<KeyValuePair<string, string>> headers, bool many)
    {
        if (!answer.TryGetProperty(member, out var values) || values.ValueKind == JsonValueKind.Null)
            return true;
        if (values.ValueKind != JsonValueKind.Object)
            return false;
        foreach (var header in values.EnumerateObject())
        {
            if (many && header.Value.ValueKind != JsonValueKind.Array)
                return false;
            IEnumerable<JsonElement> items = many ? header.Value.EnumerateArray() : [header.Value];
            foreach (var item in items)
            {
                if (item.ValueKind == JsonValueKind.Null)
                    continue;
                if (Text(item) is not { } text || !IsName(header.Name) || !IsValue(text))
                    return false;
                headers.Add(KeyValuePair.Create(header.Name, text));
            }
        }

        return true;
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
