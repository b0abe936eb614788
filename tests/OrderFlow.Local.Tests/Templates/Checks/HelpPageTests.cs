using System.Reflection;
using OrderFlow.Local.Templates.Checks;
using OrderFlow.StatesLanguage.Validation;
using OrderFlow.Tests;

namespace OrderFlow.Local.Tests.Templates.Checks;

/// <summary>The page that explains the codes of templates, and the codes, say the same.</summary>
public sealed class HelpPageTests
{
    [Fact]
    public void The_page_has_a_section_for_each_code_in_the_order_of_the_codes() =>
        File.ReadAllLines(RepositoryRoot.Combine(TemplateDiagnostic.HelpPage)).Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])
            .ShouldBe(typeof(TemplateDiagnosticCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!));

    [Theory]
    [InlineData("NOT_ALLOWED", "docs/template-diagnostics.md#not_allowed")]
    [InlineData("MISSING_TRANSITION_TARGET", "docs/diagnostics.md#missing_transition_target")]
    public void A_diagnostic_links_to_its_section(string code, string link) =>
        new TemplateDiagnostic(code, DiagnosticSeverity.Error, null, "", 1, 1, "").HelpLink.ShouldBe(link);
}
