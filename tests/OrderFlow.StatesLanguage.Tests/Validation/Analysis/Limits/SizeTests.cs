using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Analysis.Limits;

public class SizeTests
{
    [Theory]
    [InlineData("[1..60000]", true)]
    [InlineData("[1..30000]", false)]
    [InlineData("$pad('', 300000)", true)]
    [InlineData("$pad('', -300000, '#')", true)]
    [InlineData("{'a': $pad('', 200000), 'b': $pad('', 200000)}", true)]
    [InlineData("$states.input.large ? $pad('', 300000) : ''", false)]
    [InlineData("$sum([1..60000])", false)]
    [InlineData("$range(1, 60000, 1)", true)]
    [InlineData("$states.input", false)]
    public void What_an_expression_certainly_makes_fits_into_256_KiB(string expression, bool isReported) =>
        Definitions.Warnings(Definitions.With($$"""{"Type":"Pass","Output":{"x":"{% {{expression}} %}"},"End":true}""", "JSONata"), DiagnosticCode.PayloadTooLarge)
            .Count.ShouldBe(isReported ? 1 : 0);

    [Fact]
    public void A_constant_counts_in_bytes_of_UTF_8()
    {
        Reported(140_000).ShouldHaveSingleItem().Message.ShouldContain("at least 280002 bytes");
        Reported(130_000).ShouldBeEmpty();

        IReadOnlyList<Diagnostic> Reported(int length) =>
            Definitions.Warnings(Definitions.With($$"""{"Type":"Pass","Result":"{{new string('ö', length)}}","End":true}"""), DiagnosticCode.PayloadTooLarge);
    }

    [Fact]
    public void Variables_count_one_by_one() =>
        Definitions.Warnings(
            Definitions.With("""{"Type":"Pass","Assign":{"a":"{% $pad('', 200000) %}","b":"{% $pad('', 200000) %}","c":"{% $pad('', 300000) %}"},"End":true}""", "JSONata"),
            DiagnosticCode.PayloadTooLarge).ShouldHaveSingleItem().Pointer.ShouldBe("/States/S/Assign/c");

    [Theory]
    [InlineData(151, true)]
    [InlineData(150, false)]
    public void A_chain_of_operators_is_not_too_deep(int terms, bool isReported)
    {
        var chain = string.Join(" + ", Enumerable.Repeat("1", terms));

        Definitions.Warnings(Definitions.With($$"""{"Type":"Pass","Output":"{% {{chain}} %}","End":true}""", "JSONata"), DiagnosticCode.ExpressionTooDeep)
            .Count.ShouldBe(isReported ? 1 : 0);
    }

    [Theory]
    [InlineData(".a")]
    [InlineData("[0]")]
    public void A_long_path_is_not_deep(string step) =>
        Definitions.Warnings(
            Definitions.With($$"""{"Type":"Pass","Output":"{% $states.input{{string.Concat(Enumerable.Repeat(step, 300))}} %}","End":true}""", "JSONata"),
            DiagnosticCode.ExpressionTooDeep).ShouldBeEmpty();

    [Theory]
    [InlineData("[1..900000]", true)]
    [InlineData("[-1000000..0][0]", true)]
    [InlineData("[1..1000]", false)]
    [InlineData("[1..$states.input.n]", false)]
    public void A_range_fits_into_the_memory_of_the_evaluator(string range, bool isReported) =>
        Definitions.Warnings(Definitions.With($$"""{"Type":"Pass","Output":"{% $count( {{range}} ) %}","End":true}""", "JSONata"), DiagnosticCode.RangeTooLarge)
            .Count.ShouldBe(isReported ? 1 : 0);

    [Theory]
    [InlineData("INLINE", "", 41, true)]
    [InlineData("INLINE", "", 40, false)]
    [InlineData("DISTRIBUTED", ""","ExecutionType":"STANDARD" """, 0, true)]
    [InlineData("DISTRIBUTED", ""","ExecutionType":"STANDARD" """, 500, false)]
    public void A_Map_state_runs_as_many_iterations_at_once_as_can_run(string mode, string type, int concurrency, bool isReported) =>
        Definitions.Warnings(Definitions.With($$$"""
            {"Type":"Map","MaxConcurrency":{{{concurrency}}},"ItemProcessor":{"ProcessorConfig":{"Mode":"{{{mode}}}"{{{type}}} },"StartAt":"A","States":{
             "A":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"f"},"End":true} } },"End":true}
            """), DiagnosticCode.MapConcurrency).Count.ShouldBe(isReported ? 1 : 0);

    [Theory]
    [InlineData(StateMachineType.Express, "", 300, true)]
    [InlineData(StateMachineType.Express, "", 299, false)]
    [InlineData(StateMachineType.Standard, "", 31536000, true)]
    [InlineData(StateMachineType.Standard, "", 86400, false)]
    [InlineData(StateMachineType.Standard, """ "TimeoutSeconds":60, """, 60, true)]
    [InlineData(StateMachineType.Standard, """ "TimeoutSeconds":60, """, 30, false)]
    public void A_wait_ends_before_the_execution_has_to(StateMachineType type, string fields, int seconds, bool isReported)
    {
        foreach (var text in new[] { $"{seconds}", $"\"{{% {seconds} %}}\"" })
            Definitions.Warnings(Definitions.Of($$""" "S":{"Type":"Wait","Seconds":{{text}},"End":true} """, fields: fields), DiagnosticCode.WaitTooLong, type)
                .Count.ShouldBe(isReported ? 1 : 0);
    }
}
