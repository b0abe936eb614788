using System.Globalization;
using System.Text;
using System.Xml;

namespace OrderFlow.StatesLanguage.Diagrams.Svg;

/// <summary>What any text and number looks like in XML.</summary>
internal static class SvgText
{
    /// <summary>A text without the characters that XML does not allow: a replacement character stands for each.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            // What is not a whole character is one replacement character already.
            shown.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
        return shown.ToString();
    }

    /// <summary>A length with at most two decimal places.</summary>
    public static string Of(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
