using System.Collections.Frozen;
using System.Text;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Upper and lower case, including the letters that become several.</summary>
/// <seealso href="https://www.unicode.org/Public/UCD/latest/ucd/SpecialCasing.txt"/>
internal static class CaseMapping
{
    private const char CapitalSigma = '\u03a3';
    private const char FinalSigma = '\u03c2';

    private static readonly FrozenDictionary<char, string> Upper = new Dictionary<char, string>
    {
        ['\u00df'] = "SS",
        ['\u0149'] = "\u02bcN",
        ['\u01f0'] = "J\u030c",
        ['\u0390'] = "\u0399\u0308\u0301",
        ['\u03b0'] = "\u03a5\u0308\u0301",
        ['\u0587'] = "\u0535\u0552",
        ['\u1e96'] = "H\u0331",
        ['\u1e97'] = "T\u0308",
        ['\u1e98'] = "W\u030a",
        ['\u1e99'] = "Y\u030a",
        ['\u1e9a'] = "A\u02be",
        ['\ufb00'] = "FF",
        ['\ufb01'] = "FI",
        ['\ufb02'] = "FL",
        ['\ufb03'] = "FFI",
        ['\ufb04'] = "FFL",
        ['\ufb05'] = "ST",
        ['\ufb06'] = "ST",
    }.ToFrozenDictionary();

    public static string ToUpper(string text)
    {
        var upper = text.ToUpperInvariant();
        if (!upper.Any(Upper.ContainsKey))
            return upper;
        var result = new StringBuilder(upper.Length + 8);
        foreach (var character in upper)
            result.Append(Upper.TryGetValue(character, out var several) ? several : character.ToString());
        return result.ToString();
    }

    public static string ToLower(string text)
    {
        var lower = text.ToLowerInvariant().Replace("\u0130", "i\u0307", StringComparison.Ordinal);
        if (!text.Contains(CapitalSigma, StringComparison.Ordinal) || lower.Length != text.Length)
            return lower;
        var result = new StringBuilder(lower);
        for (var i = 0; i < text.Length; i++)
        {
            var endsWord = i > 0 && char.IsLetter(text[i - 1]) && (i + 1 == text.Length || !char.IsLetter(text[i + 1]));
            if (text[i] == CapitalSigma && endsWord)
                result[i] = FinalSigma;
        }

        return result.ToString();
    }
}
