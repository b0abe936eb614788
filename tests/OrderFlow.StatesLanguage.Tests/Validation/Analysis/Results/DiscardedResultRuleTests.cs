using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Analysis.Results;

public class DiscardedResultRuleTests
{
    [Theory]
    [InlineData(""" "Result":{"a":1},"ResultPath":null """, true)]
    [InlineData(""" "Result":{"a":1},"ResultPath":"$.r" """, false)]
    [InlineData(""" "Result":{"a":1} """, false)]
    [InlineData(""" "ResultPath":null """, false)]
    public void A_result_has_a_place(string fields, bool isReported) =>
        Definitions.Warnings(Definitions.With($$"""{"Type":"Pass",{{fields}},"End":true}"""), DiagnosticCode.ResultDiscarded).Count.ShouldBe(isReported ? 1 : 0);
}
