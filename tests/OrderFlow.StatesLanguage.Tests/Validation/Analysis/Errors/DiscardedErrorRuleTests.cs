using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Analysis.Errors;

public class DiscardedErrorRuleTests
{
    [Theory]
    [InlineData("JSONPath", "", "", "\"ErrorPath\": \"$.Error\"")]
    [InlineData("JSONPath", ""","ResultPath":"$.problem" """, "", "\"CausePath\": \"$.problem.Cause\"")]
    [InlineData("JSONata", "", "", "$states.input.Cause")]
    public void A_Fail_state_behind_a_catcher_says_what_failed(string language, string catcher, string fail, string advice) =>
        Reported(language, catcher, fail).ShouldHaveSingleItem().Message.ShouldContain(advice);

    [Theory]
    [InlineData(""","Error":"x" """)]
    [InlineData(""","Cause":"x" """)]
    public void A_reason_of_its_own_is_enough(string fail) =>
        Reported("JSONPath", "", fail).ShouldBeEmpty();

    [Fact]
    public void Without_a_catcher_nothing_is_lost() =>
        Definitions.Warnings(Definitions.Of(""" "A":{"Type":"Pass","Next":"F"},"F":{"Type":"Fail"} """), DiagnosticCode.ErrorDiscarded).ShouldBeEmpty();

    private static IReadOnlyList<Diagnostic> Reported(string language, string catcher, string fail) =>
        Definitions.Warnings(
            Definitions.Of($$"""
                "S":{"Type":"Task","Resource":"${Work.Arn}","Catch":[{"ErrorEquals":["States.ALL"],"Next":"F"{{catcher}}}],"End":true},
                "F":{"Type":"Fail"{{fail}}}
                """, language), DiagnosticCode.ErrorDiscarded);
}
