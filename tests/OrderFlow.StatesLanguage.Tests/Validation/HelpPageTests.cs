using System.Reflection;
using System.Text.RegularExpressions;
using OrderFlow.StatesLanguage.Validation;
using OrderFlow.Tests;

namespace OrderFlow.StatesLanguage.Tests.Validation;

/// <summary>The page that explains the codes, and the codes, say the same.</summary>
public partial class HelpPageTests
{
    private static readonly IReadOnlyList<string> Codes =
        [.. typeof(DiagnosticCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    public static TheoryData<string> AllCodes => [.. Codes];

    [Fact]
    public void The_page_has_a_section_for_each_code_in_the_order_of_the_codes() =>
        Sections().Keys.ShouldBe(Codes);

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void Each_example_gives_the_code_that_it_stands_under(string code)
    {
        var examples = Examples(code, "json");

        examples.ShouldNotBeEmpty();
        foreach (var example in examples)
            DefinitionValidator.Validate(example).ShouldContain(diagnostic => diagnostic.Code == code, example);
    }

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void No_example_that_is_fixed_gives_the_code(string code)
    {
        foreach (var example in Examples(code, "json fixed"))
            DefinitionValidator.Validate(example).ShouldNotContain(diagnostic => diagnostic.Code == code || diagnostic.Severity == DiagnosticSeverity.Error, example);
    }

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void A_diagnostic_links_to_its_section(string code) =>
        new Diagnostic(code, DiagnosticSeverity.Error, "", 1, 1, "").HelpLink.ShouldBe($"docs/diagnostics.md#{code.ToLowerInvariant()}");

    private static Dictionary<string, string> Sections() =>
        Section().Matches(Page()).ToDictionary(section => section.Groups["code"].Value, section => section.Groups["text"].Value);

    private static IReadOnlyList<string> Examples(string code, string kind) =>
        [.. Example().Matches(Sections()[code]).Where(example => example.Groups["kind"].Value == kind).Select(example => example.Groups["text"].Value)];

    private static string Page() => File.ReadAllText(RepositoryRoot.Combine(Diagnostic.HelpPage)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^## (?<code>\S+)\n(?<text>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Section();

    [GeneratedRegex(@"^```(?<kind>json[^\n]*)\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Example();
}
