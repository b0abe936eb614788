using System.Text;
using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Functions that look for a text or a pattern.</summary>
/// <seealso href="https://docs.jsonata.org/regex"/>
internal static class MatchingFunctions
{
    /// <summary>The limit of a split at a text counts in 32 bits.</summary>
    private const double LimitModulus = 4294967296;

    public static NativeFunction[] All =>
    [
        new("match", "<s-f<s:o>n?:a<o>>", 3, Match),
        new("contains", "<s-(sf):b>", 2, Contains),
        new("replace", "<s-(sf)(sf)n?:s>", 4, Replace),
        new("split", "<s-(sf)n?:a<s>>", 3, Split),
    ];

    private static double Limit(Call call, int index, string code)
    {
        if (call[index].IsUndefined)
            return double.PositiveInfinity;
        return call.Number(index) >= 0 ? call.Number(index) : throw new JsonataFailure(code, call[index]) { Index = index + 1 };
    }

    private static Matcher Matcher(Call call) => new((JsonataFunction)call[1].Reference!, call.Text(0), call.Frame);

    private static JsonataValue Match(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var limit = Limit(call, 2, "D3040");
        var matches = new JsonataArray(ArrayTraits.Sequence);
        var matcher = Matcher(call);
        if (limit == 0)
            return matches;
        // The match behind the last one is looked for too, and may fail.
        var count = 0;
        for (var match = matcher.Next(); match is not null && count < limit; match = matcher.Next(), count++)
        {
            matches.Add(new JsonataObjectBuilder()
                .Set("match", match.Text.ToString())
                .Set("index", match.Start)
                .Set("groups", match.Groups())
                .Build());
        }

        return matches;
    }

    private static JsonataValue Contains(Call call)
    {
        if (call[0].IsUndefined || call[1].IsUndefined)
            return default;
        if (call[1].IsString)
            return Texts.IndexOf(call.Text(0), call.Text(1), 0, call.Run) >= 0;
        return Matcher(call).Next() is not null;
    }

    private static JsonataValue Split(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var limit = Limit(call, 2, "D3020");
        var parts = new JsonataArray();
        if (call[1].IsUndefined)
        {
            if (limit > 0)
                parts.Add(call[0]);
            return parts;
        }

        if (call[1].IsString)
            SplitByText(call, parts, double.IsFinite(limit) ? Math.Truncate(limit) % LimitModulus : limit);
        else if (limit > 0)
            SplitByPattern(call, parts, limit);
        return parts;
    }

    private static void SplitByText(Call call, JsonataArray parts, double limit)
    {
        var (text, separator) = (call.Text(0), call.Text(1));
        if (separator.Length == 0)
        {
            call.Run.Step((long)Math.Min(text.Length, limit));
            for (var i = 0; i < text.Length && i < limit; i++)
                parts.Add(text[i].ToString());
            return;
        }

        var start = 0;
        while (parts.Count < limit)
        {
            call.Run.Step();
            var end = Texts.IndexOf(text, separator, start, call.Run);
            parts.Add(end < 0 ? text[start..] : text[start..end]);
            if (end < 0)
                return;
            start = end + separator.Length;
        }
    }

    private static void SplitByPattern(Call call, JsonataArray parts, double limit)
    {
        var text = call.Text(0);
        var matcher = Matcher(call);
        var start = 0;
        for (var match = matcher.Next(); match is not null && parts.Count < limit; match = matcher.Next())
        {
            parts.Add(Between(text, start, match.Start));
            start = match.End;
        }

        if (parts.Count < limit)
            parts.Add(text[start..]);
    }

    private static JsonataValue Replace(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        if (call[1].IsString && call.Text(1).Length == 0)
            throw new JsonataFailure("D3010", call[1]) { Index = 2 };
        var limit = Limit(call, 3, "D3011");
        if (limit == 0 || call[1].IsUndefined)
            return call[0];
        return call[1].IsString ? ReplaceText(call, limit) : ReplacePattern(call, limit);
    }

    private static JsonataValue ReplaceText(Call call, double limit)
    {
        var (text, searched) = (call.Text(0), call.Text(1));
        var result = new StringBuilder();
        var position = 0;
        for (var count = 0; count < limit; count++)
        {
            call.Run.Step();
            var found = Texts.IndexOf(text, searched, position, call.Run);
            if (found < 0)
                break;
            var replacement = call[2].IsString ? call.Text(2) : throw new JsonataFailure("D3012", call[2]);
            call.Run.CheckText((long)result.Length + (found - position) + replacement.Length);
            result.Append(text, position, found - position).Append(replacement);
            position = found + searched.Length;
        }

        call.Run.CheckText((long)result.Length + text.Length - position);
        return result.Append(text, position, text.Length - position).ToString();
    }

    private static JsonataValue ReplacePattern(Call call, double limit)
    {
        var text = call.Text(0);
        var matcher = Matcher(call);
        var result = new StringBuilder();
        var position = 0;
        var count = 0;
        for (var match = matcher.Next(); match is not null && count < limit; match = matcher.Next(), count++)
        {
            var function = call[2].Reference as JsonataFunction;
            var replaced = function is not null ? call.Apply(function, [match.AsObject()]) : call[2].IsString ? call[2] : JsonataValue.Undefined;
            if (!replaced.IsString)
                throw new JsonataFailure("D3012", replaced);
            call.Run.CheckText((long)result.Length + Math.Max(match.Start - position, 0) + replaced.AsString().Length);
            if (match.Start > position)
                result.Append(text, position, match.Start - position);
            if (function is null)
                Substitution.Append(result, replaced.AsString(), match, call.Run);
            else
                result.Append(replaced.AsString());
            position = Math.Min(match.Start + match.Text.Length, text.Length);
        }

        call.Run.CheckText((long)result.Length + text.Length - position);
        return result.Append(text, position, text.Length - position).ToString();
    }

    private static string Between(string text, int start, int end) => end > start ? text[start..end] : "";
}
