using System.Text;

namespace OrderFlow.StatesLanguage.Intrinsics;

/// <summary>The template of <c>States.Format</c>: texts with a placeholder <c>{}</c> between each two.</summary>
internal sealed class FormatTemplate(string[] texts)
{
    // No number of arguments fits it.
    private static readonly FormatTemplate Broken = new([]);

    public ReadOnlySpan<string> Texts => texts;

    /// <summary>Reads a template. It has no texts at all when a brace is neither escaped nor part of a placeholder.</summary>
    public static FormatTemplate Parse(string template)
    {
        var texts = new List<string>();
        var text = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            switch (template[i])
            {
                case '\\' when i + 1 < template.Length && IntrinsicParser.Escapable.Contains(template[i + 1], StringComparison.Ordinal):
                    text.Append(template[++i]);
                    break;
                case '{' when i + 1 < template.Length && template[i + 1] == '}':
                    i++;
                    texts.Add(text.ToString());
                    text.Clear();
                    break;
                case '{' or '}':
                    return Broken;
                case var letter:
                    text.Append(letter);
                    break;
            }
        }

        texts.Add(text.ToString());
        return new([.. texts]);
    }
}
