using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Analysis.Choices;

public class ChoiceRulesRuleTests
{
    [Fact]
    public void A_Choice_state_that_leaves_cases_out_needs_a_Default()
    {
        var warning = Jsonata(DiagnosticCode.ChoiceWithoutDefault, "", "$states.input.a = 1", "$states.input.b = 2").ShouldHaveSingleItem();

        warning.Pointer.ShouldBe("/States/S");
        warning.Message.ShouldContain("States.NoChoiceMatched");
    }

    [Theory]
    [InlineData("$states.input.a < 5", "$states.input.a >= 5")]
    [InlineData("$states.input.a = 5", "$not($states.input.a = 5)")]
    [InlineData("$states.input.a", "$not($states.input.a)")]
    [InlineData("$states.input.a = 1", "true")]
    [InlineData("$states.input.a < $b", "($states.input.a > $b)", "$states.input.a = $b")]
    public void Rules_that_leave_nothing_out_need_none(params string[] conditions) =>
        Jsonata(DiagnosticCode.ChoiceWithoutDefault, "", conditions).ShouldBeEmpty();

    [Fact]
    public void A_Default_takes_the_rest() =>
        Jsonata(DiagnosticCode.ChoiceWithoutDefault, ""","Default":"Done" """, "$states.input.a = 1").ShouldBeEmpty();

    [Theory]
    [InlineData("""{"Variable":"$.a","BooleanEquals":true""", """{"Variable":"$.a","BooleanEquals":false""", true)]
    [InlineData("""{"Variable":"$.a","IsPresent":true""", """{"Not":{"Variable":"$.a","IsPresent":true}""", true)]
    [InlineData("""{"Variable":"$.a","NumericLessThan":5""", """{"Variable":"$.a","NumericGreaterThanEquals":5""", true)]
    [InlineData("""{"Variable":"$.a","NumericLessThanPath":"$.b" """, """{"Variable":"$.a","NumericGreaterThanEqualsPath":"$.b" """, true)]
    [InlineData("""{"Variable":"$.a","NumericLessThan":5""", """{"Variable":"$.a","NumericGreaterThan":5""", false)]
    [InlineData("""{"Variable":"$.a","NumericLessThan":5""", """{"Variable":"$.b","NumericGreaterThanEquals":5""", false)]
    [InlineData("""{"Variable":"$.a","StringEquals":"x" """, """{"Variable":"$.a","StringEquals":"y" """, false)]
    [InlineData("""{"Variable":"$.a","StringMatches":"x*" """, """{"Variable":"$.a","StringMatches":"*" """, false)]
    public void The_same_holds_in_JSONPath(string first, string second, bool isWhole) =>
        Definitions.Warnings(Definitions.With($$"""{"Type":"Choice","Choices":[{{first}},"Next":"Done"},{{second}},"Next":"Done"}]}"""), DiagnosticCode.ChoiceWithoutDefault)
            .Count.ShouldBe(isWhole ? 0 : 1);

    [Theory]
    [InlineData("true", "$states.input.a = 1")]
    [InlineData("$states.input.a >= 5", "$states.input.a = 5")]
    [InlineData("$states.input.a", "$states.input.a")]
    [InlineData("$states.input.b", "false")]
    public void A_rule_that_never_holds_is_reported(string first, string second) =>
        Jsonata(DiagnosticCode.UnreachableChoiceRule, ""","Default":"Done" """, first, second).ShouldHaveSingleItem().Pointer.ShouldBe("/States/S/Choices/1");

    [Theory]
    [InlineData("$states.input.a = 5", "$states.input.a >= 5")]
    [InlineData("$states.input.a > 5", "$states.input.b > 5")]
    [InlineData("$states.input.a and $states.input.b", "$states.input.a")]
    public void A_rule_for_what_is_left_is_not(string first, string second) =>
        Jsonata(DiagnosticCode.UnreachableChoiceRule, ""","Default":"Done" """, first, second).ShouldBeEmpty();

    private static IReadOnlyList<Diagnostic> Jsonata(string code, string rest, params string[] conditions)
    {
        var rules = string.Join(',', conditions.Select(condition => $$"""{"Condition":"{% {{condition}} %}","Next":"Done"}"""));
        return Definitions.Warnings(Definitions.With($$"""{"Type":"Choice","Choices":[{{rules}}]{{rest}}}""", "JSONata"), code);
    }
}
