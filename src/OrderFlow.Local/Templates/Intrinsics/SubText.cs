using System.Text;

namespace OrderFlow.Local.Templates.Intrinsics;

/// <summary>A piece of the text of <c>Fn::Sub</c>: literal text, or the name between <c>${</c> and <c>}</c>.</summary>
internal sealed record SubText(string Text, bool IsPlaceholder)
{
    /// <summary>Where it begins in the text.</summary>
    public int Offset { get; private init; }

    /// <summary>Takes a text apart. <c>${!Name}</c> is the literal <c>${Name}</c>; a <c>$</c> without a brace is itself.</summary>
    public static IReadOnlyList<SubText> Parse(string text)
    {
        var parts = new List<SubText>();
        var literal = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var close = string.CompareOrdinal(text, at, "${", 0, 2) == 0 ? text.IndexOf('}', at) : -1;
            if (close < 0)
            {
                literal.Append(text[at++]);
            }
            else if (text[at + 2] == '!')
            {
                literal.Append("${").Append(text, at + 3, close - at - 2);
                at = close + 1;
            }
            else
            {
                if (literal.Length > 0)
                    parts.Add(new SubText(literal.ToString(), false));
                literal.Clear();
                parts.Add(new SubText(text[(at + 2)..close].Trim(), true) { Offset = at });
                at = close + 1;
            }
        }

        if (literal.Length > 0)
            parts.Add(new SubText(literal.ToString(), false));
        return parts;
    }
}
