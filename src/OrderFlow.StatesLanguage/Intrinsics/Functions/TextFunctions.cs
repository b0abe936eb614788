using System.Text;
using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Intrinsics.Functions;

/// <summary>Strings, and JSON in strings.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html#asl-intrsc-func-generic"/>
internal static class TextFunctions
{
    public const string Format = "States.Format";

    public static IntrinsicFunction[] All =>
    [
        new(Format, 1, int.MaxValue, FillTemplate),
        new("States.StringToJson", 1, 1, StringToJson),
        new("States.JsonToString", 1, 1, call => call[0].ToJson()),
        new("States.StringSplit", 2, 2, StringSplit),
        new("States.JsonMerge", 3, 3, JsonMerge),
    ];

    private static JsonataValue FillTemplate(Invocation call)
    {
        var template = call.Template ?? FormatTemplate.Parse(call.Text(0));
        var texts = template.Texts;
        if (texts.Length != call.Arguments.Length)
            throw call.Invalid();
        var filled = new StringBuilder(texts[0]);
        for (var i = 1; i < texts.Length; i++)
        {
            JavaText.Append(filled, call[i], call);
            filled.Append(texts[i]);
        }

        return filled.ToString();
    }

    private static JsonataValue StringToJson(Invocation call)
    {
        var text = call.Text(0);
        if (string.IsNullOrWhiteSpace(text))
            return JsonataValue.Null;
        try
        {
            return JsonataJson.Parse(text);
        }
        catch (JsonataJsonException)
        {
            throw call.Invalid();
        }
    }

    // The separator is a set of characters, and no piece is empty.
    private static JsonataValue StringSplit(Invocation call)
    {
        var text = call.Text(0);
        var separators = call.Text(1).EnumerateRunes().ToHashSet();
        var pieces = new List<JsonataValue>();
        var start = 0;
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (separators.Contains(rune))
            {
                if (position > start)
                    pieces.Add(text[start..position]);
                start = position + rune.Utf16SequenceLength;
            }

            position += rune.Utf16SequenceLength;
        }

        if (start < text.Length)
            pieces.Add(text[start..]);
        return JsonataArray.From(pieces);
    }

    // There is only the shallow mode, although the third argument names it.
    private static JsonataValue JsonMerge(Invocation call)
    {
        if (call[2].TryGetBoolean(out var deep) && deep)
            throw call.Invalid();
        var merged = new JsonataObjectBuilder(call.Object(0));
        foreach (var (name, value) in call.Object(1))
            merged.Set(name, value);
        return merged.Build();
    }
}
