using System.Collections.Frozen;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>What functions of JSONata and intrinsic functions give.</summary>
internal static class FunctionTypes
{
    private static readonly FrozenDictionary<string, JsonType> Jsonata = Table(
        (JsonType.Text, "string substring substringBefore substringAfter lowercase uppercase trim pad join replace now fromMillis formatNumber formatBase formatInteger "
            + "base64encode base64decode encodeUrl encodeUrlComponent decodeUrl decodeUrlComponent uuid hash type"),
        (JsonType.Number, "number abs floor ceil round power sqrt random sum max min average count length millis toMillis parseInteger"),
        (JsonType.Boolean, "boolean not exists contains"),
        (JsonType.ArrayOf(JsonType.Text), "split"),
        (JsonType.ArrayOf(null), "partition"));

    private static readonly FrozenDictionary<string, JsonType> Intrinsic = Table(
        (JsonType.Text, "States.Format States.JsonToString States.Base64Encode States.Base64Decode States.Hash States.UUID"),
        (JsonType.Number, "States.MathAdd States.MathRandom States.ArrayLength"),
        (JsonType.Boolean, "States.ArrayContains"),
        (JsonType.ArrayOf(JsonType.Text), "States.StringSplit"),
        (JsonType.ArrayOf(JsonType.Number), "States.ArrayRange"),
        (JsonType.ArrayOf(null), "States.Array States.ArrayPartition States.ArrayUnique"));

    /// <summary>The result of a function of JSONata; it gives nothing when it is given nothing.</summary>
    public static JsonType OfJsonata(string name) => Jsonata.TryGetValue(name, out var type) ? type.Optional() : JsonType.Unknown;

    /// <summary>The result of a call of an intrinsic function.</summary>
    public static JsonType OfIntrinsic(string call)
    {
        var parenthesis = call.IndexOf('(', StringComparison.Ordinal);
        return parenthesis > 0 && Intrinsic.TryGetValue(call[..parenthesis].Trim(), out var type) ? type : JsonType.Unknown;
    }

    private static FrozenDictionary<string, JsonType> Table(params ReadOnlySpan<(JsonType Type, string Names)> rows)
    {
        var table = new Dictionary<string, JsonType>();
        foreach (var (type, names) in rows)
            foreach (var name in names.Split(' '))
                table.Add(name, type);
        return table.ToFrozenDictionary();
    }
}
