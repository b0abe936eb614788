using System.Globalization;
using System.Text.Json;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Logs;

/// <summary>
/// Conditions on records that are JSON: <c>{ $.detail.value &gt; 100 &amp;&amp; $.source = "com.aws.*" }</c>. Comparisons with texts (an asterisk
/// stands for anything) and numbers, <c>IS NULL</c>, <c>IS TRUE</c>, <c>IS FALSE</c>, <c>NOT EXISTS</c>, joined by <c>&amp;&amp;</c>, <c>||</c> and parentheses.
/// </summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html#matching-terms-json-log-events"/>
internal sealed class JsonFilter
{
    private const int GreatestDepth = 32;
    private readonly string text;
    private readonly Func<JsonElement, bool> condition;
    private int at;

    private JsonFilter(string text)
    {
        this.text = text;
        Expect("{");
        condition = Any(0);
        Expect("}");
        if (at < text.Length)
            throw Invalid();
    }

    /// <exception cref="ServiceException">InvalidParameterException: the conditions are malformed.</exception>
    public static JsonFilter Parse(string text) => new(text);

    public bool Matches(string message)
    {
        try
        {
            using var document = JsonDocument.Parse(message);
            return condition(document.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private Func<JsonElement, bool> Any(int depth)
    {
        var first = All(depth);
        while (Take("||"))
        {
            var (before, next) = (first, All(depth));
            first = record => before(record) || next(record);
        }

        return first;
    }

    private Func<JsonElement, bool> All(int depth)
    {
        var first = One(depth);
        while (Take("&&"))
        {
            var (before, next) = (first, One(depth));
            first = record => before(record) && next(record);
        }

        return first;
    }

    private Func<JsonElement, bool> One(int depth)
    {
        if (Take("("))
        {
            if (depth >= GreatestDepth)
                throw Invalid();
            var inner = Any(depth + 1);
            Expect(")");
            return inner;
        }

        var path = JsonSelector.Read(text, ref at) ?? throw Invalid();
        if (Take("IS"))
        {
            var kind = Take("NULL") ? JsonValueKind.Null : Take("TRUE") ? JsonValueKind.True : Take("FALSE") ? JsonValueKind.False : throw Invalid();
            return record => path.Find(record)?.ValueKind == kind;
        }

        if (Take("NOT"))
        {
            Expect("EXISTS");
            return record => path.Find(record) is null;
        }

        return Comparison(path);
    }

    private Func<JsonElement, bool> Comparison(JsonSelector path)
    {
        var sign = Array.Find(["!=", ">=", "<=", "=", ">", "<"], Take) ?? throw Invalid();
        var value = Value();
        if (decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !value.IsQuoted)
            return record => path.Find(record) is { ValueKind: JsonValueKind.Number } found && found.TryGetDecimal(out var other) && Holds(other.CompareTo(number), sign);
        return sign switch
        {
            "=" => record => path.Find(record) is { } found && IsLike(TextOf(found), value.Text),
            "!=" => record => path.Find(record) is { } found && !IsLike(TextOf(found), value.Text),
            _ => throw Invalid(),
        };
    }

    private (string Text, bool IsQuoted) Value()
    {
        SkipSpace();
        if (at < text.Length && text[at] == '"')
        {
            var close = text.IndexOf('"', at + 1);
            if (close < 0)
                throw Invalid();
            var quoted = text[(at + 1)..close];
            at = close + 1;
            return (quoted, true);
        }

        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not (')' or '}' or '&' or '|'))
            at++;
        return at > start ? (text[start..at], false) : throw Invalid();
    }

    private void Expect(string token)
    {
        if (!Take(token))
            throw Invalid();
    }

    private bool Take(string token)
    {
        SkipSpace();
        if (string.Compare(text, at, token, 0, token.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return false;
        at += token.Length;
        SkipSpace();
        return true;
    }

    private void SkipSpace()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
    }

    private ServiceException Invalid() => new("InvalidParameterException", $"Invalid filter pattern: {text} is malformed at character {at + 1}.");

    private static bool Holds(int comparison, string sign) => sign switch
    {
        "=" => comparison == 0,
        "!=" => comparison != 0,
        ">" => comparison > 0,
        "<" => comparison < 0,
        ">=" => comparison >= 0,
        _ => comparison <= 0,
    };

    private static string TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static bool IsLike(string value, string pattern)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
            return value == pattern;
        if (value.Length < parts[0].Length + parts[^1].Length || !value.StartsWith(parts[0], StringComparison.Ordinal) || !value.EndsWith(parts[^1], StringComparison.Ordinal))
            return false;
        var rest = value.AsSpan(parts[0].Length, value.Length - parts[0].Length - parts[^1].Length);
        foreach (var part in parts.AsSpan(1, parts.Length - 2))
        {
            var found = rest.IndexOf(part, StringComparison.Ordinal);
            if (found < 0)
                return false;
            rest = rest[(found + part.Length)..];
        }

        return true;
    }
}
