using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation;

public class DefinitionValidationTests
{
    private const string Fine = """{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}""";

    // Two errors (B and C are not reached) after a warning (A).
    private const string Mixed = """
        {"StartAt":"A","States":{"A":{"Type":"Pass","Parameters":{"x":"$.x"},"End":true},"B":{"Type":"Succeed"},"C":{"Type":"Succeed"}}}
        """;

    [Fact]
    public void A_definition_without_errors_is_ok()
    {
        var validation = DefinitionValidation.Of(Fine);

        validation.Result.ShouldBe(ValidationResult.Ok);
        validation.Diagnostics.ShouldBeEmpty();
        validation.Truncated.ShouldBeFalse();
    }

    [Fact]
    public void A_definition_with_an_error_fails_in_the_fields_and_words_of_the_service()
    {
        var validation = DefinitionValidation.Of("{}");

        validation.Result.ShouldBe(ValidationResult.Fail);
        validation.Diagnostics.ShouldBe([new ServiceDiagnostic("ERROR", "SCHEMA_VALIDATION_FAILED", "These fields are required: [States, StartAt]", "/")]);
    }

    [Fact]
    public void Warnings_are_left_out_unless_they_are_asked_for() =>
        DefinitionValidation.Of(Mixed).Diagnostics.Select(diagnostic => diagnostic.Severity).ShouldBe(["ERROR", "ERROR"]);

    [Fact]
    public void Errors_come_before_warnings() =>
        DefinitionValidation.Of(Mixed, severity: DiagnosticSeverity.Warning).Diagnostics.Select(diagnostic => diagnostic.Severity).ShouldBe(["ERROR", "ERROR", "WARNING"]);

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(0, false)]
    public void What_is_more_than_the_most_results_is_cut(int maxResults, bool truncated)
    {
        var validation = DefinitionValidation.Of(Mixed, maxResults: maxResults);

        validation.Diagnostics.Count.ShouldBe(maxResults == 1 ? 1 : 2);
        validation.Truncated.ShouldBe(truncated);
        validation.Result.ShouldBe(ValidationResult.Fail);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void There_are_at_most_a_hundred_results(int maxResults) =>
        Should.Throw<ArgumentOutOfRangeException>(() => DefinitionValidation.Of(Fine, maxResults: maxResults));
}
