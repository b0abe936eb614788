using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Upper and lower case, including the letters that become several.</summary>
/// <seealso href="https://www.unicode.org/Public/UCD/latest/ucd/SpecialCasing.txt"/>
internal static class CaseMapping
{
    private const char CapitalSigma = '\u03a3';
    private const char FinalSigma = '\u03c2';
    private const char CapitalIota = '\u0399';

    private static readonly FrozenDictionary<char, string> Upper = Special();

    /// <summary>Whether the upper case of a character is not the one character that simple mapping gives.</summary>
    public static bool IsSpecial(char character) => Upper.ContainsKey(character);

    public static string ToUpper(string text)
    {
        if (!text.Any(Upper.ContainsKey))
            return text.ToUpperInvariant();
        var result = new StringBuilder(text.Length + 8);
        foreach (var character in text)
            result.Append(Upper.TryGetValue(character, out var several) ? several : character.ToString());
        return result.ToString().ToUpperInvariant();
    }

    public static string ToLower(string text) =>
        WithFinalSigmas(text).ToLowerInvariant().Replace("\u0130", "i\u0307", StringComparison.Ordinal);

    private static string WithFinalSigmas(string text)
    {
        if (!text.Contains(CapitalSigma, StringComparison.Ordinal))
            return text;
        var result = new StringBuilder(text);
        var followsLetter = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == CapitalSigma && followsLetter && !PrecedesLetter(text, i + 1))
                result[i] = FinalSigma;
            if (!IsIgnorable(text, i))
                followsLetter = IsCased(text, i);
            if (char.IsSurrogatePair(text, i))
                i++;
        }

        return result.ToString();
    }

    private static bool PrecedesLetter(string text, int at)
    {
        while (at < text.Length && IsIgnorable(text, at))
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        return at < text.Length && IsCased(text, at);
    }

    private static bool IsCased(string text, int at) =>
        char.ToUpperInvariant(text[at]) != char.ToLowerInvariant(text[at])
        || CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter;

    /// <summary>Whether a character stands inside words without counting, such as an accent or an apostrophe.</summary>
    private static bool IsIgnorable(string text, int at) =>
        text[at] is '\'' or '.' or ':' or '\u00b7' or '\u2018' or '\u2019' or '\u2024' or '\u2027'
        || CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol;

    private static FrozenDictionary<char, string> Special()
    {
        var special = new Dictionary<char, string>
        {
            ['\u00df'] = "SS",
            ['\u0131'] = "I",
            ['\u0149'] = "\u02bcN",
            ['\u017f'] = "S",
            ['\u01f0'] = "J\u030c",
            ['\u0390'] = "\u0399\u0308\u0301",
            ['\u03b0'] = "\u03a5\u0308\u0301",
            ['\u0587'] = "\u0535\u0552",
            ['\u1e96'] = "H\u0331",
            ['\u1e97'] = "T\u0308",
            ['\u1e98'] = "W\u030a",
            ['\u1e99'] = "Y\u030a",
            ['\u1e9a'] = "A\u02be",
            ['\u1f50'] = "\u03a5\u0313",
            ['\u1f52'] = "\u03a5\u0313\u0300",
            ['\u1f54'] = "\u03a5\u0313\u0301",
            ['\u1f56'] = "\u03a5\u0313\u0342",
            ['\u1fb6'] = "\u0391\u0342",
            ['\u1fc6'] = "\u0397\u0342",
            ['\u1fd2'] = "\u0399\u0308\u0300",
            ['\u1fd3'] = "\u0399\u0308\u0301",
            ['\u1fd6'] = "\u0399\u0342",
            ['\u1fd7'] = "\u0399\u0308\u0342",
            ['\u1fe2'] = "\u03a5\u0308\u0300",
            ['\u1fe3'] = "\u03a5\u0308\u0301",
            ['\u1fe4'] = "\u03a1\u0313",
            ['\u1fe6'] = "\u03a5\u0342",
            ['\u1fe7'] = "\u03a5\u0308\u0342",
            ['\u1ff6'] = "\u03a9\u0342",
            ['\ufb00'] = "FF",
            ['\ufb01'] = "FI",
            ['\ufb02'] = "FL",
            ['\ufb03'] = "FFI",
            ['\ufb04'] = "FFL",
            ['\ufb05'] = "ST",
            ['\ufb06'] = "ST",
            ['\ufb13'] = "\u0544\u0546",
            ['\ufb14'] = "\u0544\u0535",
            ['\ufb15'] = "\u0544\u053b",
            ['\ufb16'] = "\u054e\u0546",
            ['\ufb17'] = "\u0544\u053d",
        };
        AddIotas(special);
        return special.ToFrozenDictionary();
    }

    // The iota below or beside a Greek vowel becomes a capital of its own.
    private static void AddIotas(Dictionary<char, string> special)
    {
        char[] vowels = ['\u1f08', '\u1f28', '\u1f68'];
        for (var i = 0; i < 48; i++)
            special[(char)('\u1f80' + i)] = $"{(char)(vowels[i / 16] + (i % 8))}{CapitalIota}";
        (char Letter, string Vowel)[] others =
        [
            ('\u1fb2', "\u1fba"), ('\u1fb3', "\u0391"), ('\u1fb4', "\u0386"), ('\u1fb7', "\u0391\u0342"), ('\u1fbc', "\u0391"),
            ('\u1fc2', "\u1fca"), ('\u1fc3', "\u0397"), ('\u1fc4', "\u0389"), ('\u1fc7', "\u0397\u0342"), ('\u1fcc', "\u0397"),
            ('\u1ff2', "\u1ffa"), ('\u1ff3', "\u03a9"), ('\u1ff4', "\u038f"), ('\u1ff7', "\u03a9\u0342"), ('\u1ffc', "\u03a9"),
        ];
        foreach (var (letter, vowel) in others)
            special[letter] = vowel + CapitalIota;
    }
}
