namespace OrderFlow.StatesLanguage.Tests.Validation;

public class ChoiceTests
{
    [Theory]
    [InlineData("""{"Variable":"$.a","NumericGreaterThan":1,"NumericLessThan":9,"Next":"Done"}""", "/NumericLessThan is a second test beside NumericGreaterThan")]
    [InlineData("""{"NumericEquals":1,"Next":"Done"}""", "needs the field Variable")]
    [InlineData("""{"Variable":"$.a","NumericNear":1,"Next":"Done"}""", "/NumericNear is not a field of a choice rule.")]
    [InlineData("""{"Variable":"$.a","StringEqual":"x","Next":"Done"}""", "Did you mean \"StringEquals\"?")]
    [InlineData("""{"Variable":"$.a","IsPresent":"yes","Next":"Done"}""", "/IsPresent is the string \"yes\" and must be true or false")]
    [InlineData("""{"Variable":"$.a","BooleanEquals":1,"Next":"Done"}""", "/BooleanEquals is the number 1 and must be true or false")]
    [InlineData("""{"Variable":"$.a","NumericEquals":"1","Next":"Done"}""", "/NumericEquals is the string \"1\" and must be a number")]
    [InlineData("""{"Variable":"$.a","StringMatches":1,"Next":"Done"}""", "/StringMatches is the number 1 and must be a string")]
    [InlineData("""{"Variable":"$.a","TimestampLessThan":"last week","Next":"Done"}""", "is the string \"last week\" and must be a timestamp such as 2030-01-31T08:00:00Z")]
    [InlineData("""{"Variable":"$.a","NumericEqualsPath":"b","Next":"Done"}""", "which does not begin with $")]
    [InlineData("""{"Not":[{"Variable":"$.a","IsNull":true}],"Next":"Done"}""", "/Not is an array and must be an object")]
    [InlineData("""{"And":[],"Next":"Done"}""", "/And must not be empty")]
    [InlineData("""{"And":[{"Variable":"$.a","IsNull":true,"Next":"Done"}],"Next":"Done"}""", "/And/0/Next is not a field of a nested choice rule")]
    [InlineData("""{"Variable":"$.x","Not":{"Variable":"$.a","IsNull":true},"Next":"Done"}""", "/Variable does not stand beside Not")]
    [InlineData("""{"Condition":"{% true %}","Next":"Done"}""", "/Condition is a field of JSONata")]
    public void A_rule_makes_one_comparison(string rule, string message) =>
        Definitions.OnlyError(Definitions.With($$"""{"Type":"Choice","Choices":[{{rule}}],"Default":"Done"}""")).Message.ShouldContain(message);

    [Theory]
    [InlineData("""{"Condition":"yes","Next":"Done"}""", "must be an expression between {% and %}")]
    [InlineData("""{"Next":"Done"}""", "needs the field Condition")]
    public void A_JSONata_rule_has_a_condition(string rule, string message) =>
        Definitions.OnlyError(Definitions.With($$"""{"Type":"Choice","Choices":[{{rule}}],"Default":"Done"}""", "JSONata")).Message.ShouldContain(message);

    [Fact]
    public void A_condition_may_be_a_constant() =>
        Definitions.Errors(Definitions.With("""{"Type":"Choice","Choices":[{"Condition":true,"Next":"Done"}]}""", "JSONata")).ShouldBeEmpty();

    [Fact]
    public void Rules_may_be_nested() =>
        Definitions.Errors(Definitions.With("""
            {"Type":"Choice","Choices":[{"Or":[{"Not":{"And":[{"Variable":"$.a","IsNull":false},{"Variable":"$.a","NumericGreaterThanEqualsPath":"$$.Execution.Input.b"}]}},
             {"Variable":"$$.Execution.StartTime","TimestampGreaterThan":"2024-02-29T23:59:59.123+02:00","Comment":"c"}],"Next":"Done"}]}
            """)).ShouldBeEmpty();
}
