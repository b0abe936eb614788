using Newtonsoft.Json.Linq;

namespace OrderFlow.Jsonata;

/// <summary>Makes tokens of Newtonsoft.Json. They cannot share parts as values can, so a small value can become endless: their number is bounded.</summary>
internal sealed class TokenWriter
{
    private const int MaxTokens = 5_000_000;

    private int _count;
    private int _depth;

    public JToken Write(JsonataValue value)
    {
        if (++_count > MaxTokens)
            throw new JsonataJsonException($"The value has more than {MaxTokens} parts when it is written out.", 0, 0);
        return value.Kind switch
        {
            JsonataKind.Undefined => JValue.CreateUndefined(),
            JsonataKind.Null => JValue.CreateNull(),
            JsonataKind.Boolean => new JValue(value.AsBoolean()),
            JsonataKind.Number => JsonataConversion.ToNumber(value),
            JsonataKind.String => new JValue(value.AsString()),
            JsonataKind.Array => Items(value.AsArray()),
            JsonataKind.Object => Members(value.AsObject()),
            _ => new JValue(""),
        };
    }

    private JArray Items(JsonataArray array)
    {
        JsonDepth.Check(++_depth);
        var items = new JArray();
        foreach (var item in array.Items)
            items.Add(Write(item));
        _depth--;
        return items;
    }

    private JObject Members(JsonataObject members)
    {
        JsonDepth.Check(++_depth);
        var tokens = new JObject();
        for (var i = 0; i < members.Count; i++)
            tokens.Add(members.NameAt(i), Write(members.ValueAt(i)));
        _depth--;
        return tokens;
    }
}
