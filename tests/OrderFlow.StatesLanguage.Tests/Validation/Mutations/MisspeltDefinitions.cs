using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Mutations;

/// <summary>State machines that read a name that there is not, in an expression or a path, after text of every kind and with characters of every kind escaped.</summary>
internal static partial class MisspeltDefinitions
{
    private static readonly string[] Names = ["Exection", "totl", "größe", "Na_me2", "ñ"];

    private static readonly string[] Before = ["", "\"a\" & ", "\"😀\\n\\\"\" & ", "/* {\n\t\"} */ ", "$string(1)\r\n  & ", "( $b := \"𝄞\"; $b ) & ", "$uppercase('ß') &\n\n"];

    private static readonly string[] After = ["", " ", "\n", " & \"end\"", "\n  /* 😀 */\n"];

    private static readonly string[] Arguments = ["", "'a, \\' ( 😀', ", "1, $.a['b, )'], ", "States.Array('ß', $$.State.Name),   "];

    public static Arbitrary<string> Arbitrary { get; } = Gen.OneOf(Expressions(), Paths()).ToArbitrary();

    /// <summary>The name that a message says is read, or null when it says no such thing.</summary>
    public static string? QuotedName(Diagnostic diagnostic) =>
        Reading().Match(diagnostic.Message) is { Success: true } match ? Name().Matches(match.Groups["read"].Value.Replace("[0]", "", StringComparison.Ordinal))[^1].Value : null;

    /// <summary>What stands at the place of a diagnostic, without escapes and quotes.</summary>
    public static string NameAt(string text, Diagnostic diagnostic) => ((string)JToken.Parse($"\"{MarkedText.PartOf(text, diagnostic)}\"")!).Trim('`', '\'');

    private static Gen<string> Expressions() =>
        from name in Gen.Elements(Names)
        from read in Gen.Elements($"${name}", $"$states.context.{name}", $"$states . context\n.`{name}`", name)
        from before in Gen.Elements(Before)
        from after in Gen.Elements(After)
        from text in Escaped($"{{% {before}{read}{after} %}}")
        from machine in Machine("JSONata", $"\"Output\": [ 1, {{ \"😀\\\"\": \"{text}\" }} ]")
        select machine;

    private static Gen<string> Paths() =>
        from name in Gen.Elements(Names)
        from read in Gen.Elements($"$$.Execution.{name}", $"$$['Execution'][ '{name}' ]", $"${name}.a", $"$$.{name}[0]")
        from arguments in Gen.Elements(Arguments)
        from isCall in Gen.Elements(true, false)
        from text in Escaped(isCall ? $"States.Array({arguments}{read})" : read)
        from machine in Machine("JSONPath", $"\"Parameters\": {{ \"a\": [ {{ \"😀.$\": \"{text}\" }} ] }}")
        select machine;

    private static Gen<string> Machine(string language, string field) =>
        from lineEnd in Gen.Elements("\n", "\r\n", "")
        from mark in Gen.Elements("", "\uFEFF")
        select $$"""{{mark}}{ "QueryLanguage":"{{language}}",{{lineEnd}}"StartAt": "S",{{lineEnd}}  "States": {{{lineEnd}}"S": { "Type": "Pass", "Comment": "𝄞\ud834\udd1e\\", {{field}}, "End": true } } }""";

    // What JSON does not take as it is must be escaped, anything else can be.
    private static Gen<string> Escaped(string value) =>
        from choices in Gen.Choose(0, 3).ArrayOf(value.Length)
        select string.Concat(value.Select((letter, at) => letter switch
        {
            '"' or '\\' => $"\\{letter}",
            '\n' when choices[at] > 0 => "\\n",
            '\t' when choices[at] > 0 => "\\t",
            < ' ' => Code(letter),
            _ => choices[at] == 0 && !char.IsSurrogate(letter) ? Code(letter) : $"{letter}",
        }));

    private static string Code(char letter) => $"\\u{((int)letter).ToString("x4", CultureInfo.InvariantCulture)}";

    [GeneratedRegex(@"\b(?:reads|refers to) (?<read>.+?)(?:, which| at the top level)", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Reading();

    [GeneratedRegex(@"[\w$]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();
}
