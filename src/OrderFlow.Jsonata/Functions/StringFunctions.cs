using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Strings. Characters are counted as code points.</summary>
/// <seealso href="https://docs.jsonata.org/string-functions"/>
internal static class StringFunctions
{
    public static NativeFunction[] All =>
    [
        new("string", "<x-b?:s>", 1, String),
        new("length", "<s-:n>", 1, call => call[0].IsUndefined ? JsonataValue.Undefined : (double)CodePoints.Count(call.Text(0))),
        new("substring", "<s-nn?:s>", 3, Substring),
        new("substringBefore", "<s-s:s>", 2, SubstringBefore),
        new("substringAfter", "<s-s:s>", 2, SubstringAfter),
        new("lowercase", "<s-:s>", 1, call => call[0].IsUndefined ? JsonataValue.Undefined : CaseMapping.ToLower(call.Text(0))),
        new("uppercase", "<s-:s>", 1, call => call[0].IsUndefined ? JsonataValue.Undefined : CaseMapping.ToUpper(call.Text(0))),
        new("trim", "<s-:s>", 1, Trim),
        new("pad", "<s-ns?:s>", 3, Pad),
        new("join", "<a<s>s?:s>", 2, Join),
    ];

    private static JsonataValue String(Call call) =>
        call[0].IsUndefined ? JsonataValue.Undefined : Texts.Of(call[0], call.Run, indented: Truth.Of(call[1], call.Run));

    private static JsonataValue Substring(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var text = call.Text(0);
        var count = CodePoints.Count(text);
        var start = call[1].IsUndefined ? 0 : call.Number(1);
        if (count + start < 0)
            start = 0;
        var end = (double)count;
        if (!call[2].IsUndefined)
        {
            // A length behind no start takes nothing, as in the reference implementation.
            if (call.Number(2) <= 0 || call[1].IsUndefined)
                return "";
            end = (start >= 0 ? start : count + start) + call.Number(2);
        }

        return CodePoints.Slice(text, count, start, end);
    }

    private static JsonataValue SubstringBefore(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var text = call.Text(0);
        var at = call[1].IsUndefined ? -1 : Texts.IndexOf(text, call.Text(1), 0, call.Run);
        return at < 0 ? text : text[..at];
    }

    private static JsonataValue SubstringAfter(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var text = call.Text(0);
        var at = call[1].IsUndefined ? -1 : Texts.IndexOf(text, call.Text(1), 0, call.Run);
        return at < 0 ? text : text[(at + call.Text(1).Length)..];
    }

    private static JsonataValue Trim(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        return string.Join(' ', call.Text(0).Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static JsonataValue Pad(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var text = call.Text(0);
        var width = Math.Truncate(call.Number(1));
        var missing = Math.Abs(width) - CodePoints.Count(text);
        if (!(missing > 0))
            return text;
        call.Run.CheckText((long)Math.Min(missing, long.MaxValue / 2) + text.Length);
        var filling = call[2].IsString && call.Text(2).Length > 0 ? call.Text(2) : " ";
        var padding = CodePoints.Repeat(filling, (int)missing);
        return width > 0 ? text + padding : padding + text;
    }

    private static JsonataValue Join(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var parts = call[0].AsArray();
        var separator = call[1].IsUndefined ? "" : call.Text(1);
        var texts = new string[parts.Count];
        long length = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = parts[i].AsString();
            length += texts[i].Length + separator.Length;
        }

        call.Run.CheckText(length);
        return string.Join(separator, texts);
    }
}
