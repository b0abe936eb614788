using OrderFlow.StatesLanguage.Choices;
using OrderFlow.StatesLanguage.Paths;
using OrderFlow.StatesLanguage.Tests.Paths;

namespace OrderFlow.StatesLanguage.Tests.Choices;

public sealed class ChoiceConditionTests
{
    [Theory]
    [InlineData("StringEquals", "\"b\"", false, true, false)]
    [InlineData("StringLessThan", "\"b\"", true, false, false)]
    [InlineData("StringLessThanEquals", "\"b\"", true, true, false)]
    [InlineData("StringGreaterThan", "\"b\"", false, false, true)]
    [InlineData("StringGreaterThanEquals", "\"b\"", false, true, true)]
    public void Strings_compare_letter_by_letter(string comparison, string operand, bool less, bool same, bool greater)
    {
        Condition.Holds(comparison, operand, "\"a\"").ShouldBe(less);
        Condition.Holds(comparison, operand, "\"B\"").ShouldBe(less);
        Condition.Holds(comparison, operand, "\"b\"").ShouldBe(same);
        Condition.Holds(comparison, operand, "\"b \"").ShouldBe(greater);
        Condition.Holds(comparison, operand, "\"ü\"").ShouldBe(greater);
    }

    [Theory]
    [InlineData("NumericEquals", false, true, false)]
    [InlineData("NumericLessThan", true, false, false)]
    [InlineData("NumericLessThanEquals", true, true, false)]
    [InlineData("NumericGreaterThan", false, false, true)]
    [InlineData("NumericGreaterThanEquals", false, true, true)]
    public void Numbers_compare_by_value(string comparison, bool less, bool same, bool greater)
    {
        Condition.Holds(comparison, "2", "-7").ShouldBe(less);
        Condition.Holds(comparison, "2", "2.0").ShouldBe(same);
        Condition.Holds(comparison, "2e0", "2").ShouldBe(same);
        Condition.Holds(comparison, "2", "2.1").ShouldBe(greater);
    }

    [Theory]
    [InlineData("TimestampEquals", false, true, false)]
    [InlineData("TimestampLessThan", true, false, false)]
    [InlineData("TimestampLessThanEquals", true, true, false)]
    [InlineData("TimestampGreaterThan", false, false, true)]
    [InlineData("TimestampGreaterThanEquals", false, true, true)]
    public void Timestamps_compare_by_the_moment(string comparison, bool less, bool same, bool greater)
    {
        const string Moment = "\"2030-01-31T08:00:00.5Z\"";
        Condition.Holds(comparison, Moment, "\"2030-01-31T08:00:00Z\"").ShouldBe(less);
        Condition.Holds(comparison, Moment, "\"2030-01-31T08:00:00.499999999999Z\"").ShouldBe(less);
        Condition.Holds(comparison, Moment, "\"2030-01-31T09:30:00.500+01:30\"").ShouldBe(same);
        Condition.Holds(comparison, Moment, "\"2030-01-31T07:00:00.50-01:00\"").ShouldBe(same);
        Condition.Holds(comparison, Moment, "\"2030-01-31T08:00:01Z\"").ShouldBe(greater);
    }

    [Theory]
    [InlineData("true", "true", true)]
    [InlineData("true", "false", false)]
    [InlineData("false", "false", true)]
    [InlineData("true", "\"true\"", false)]
    [InlineData("false", "null", false)]
    public void Booleans_are_equal_or_not(string operand, string value, bool holds) => Condition.Holds("BooleanEquals", operand, value).ShouldBe(holds);

    [Theory]
    [InlineData("StringEquals", "\"1\"")]
    [InlineData("NumericEquals", "1")]
    [InlineData("NumericLessThanEquals", "1")]
    [InlineData("BooleanEquals", "true")]
    [InlineData("TimestampEquals", "\"2030-01-31T08:00:00Z\"")]
    [InlineData("StringMatches", "\"*\"")]
    public void A_value_of_another_type_makes_a_comparison_false(string comparison, string operand)
    {
        foreach (var value in new[] { "1", "\"1\"", "true", "null", "[1]", "{}", "\"2030-01-31T08:00:00Z\"" })
            if (value != operand && !(comparison == "StringMatches" && value.StartsWith('"')))
                Condition.Holds(comparison, operand, value).ShouldBeFalse(value);
    }

    [Theory]
    [InlineData("""{"v":1,"w":1}""", true)]
    [InlineData("""{"v":1,"w":1.0}""", true)]
    [InlineData("""{"v":1,"w":2}""", false)]
    [InlineData("""{"v":1,"w":"1"}""", false)]
    [InlineData("""{"v":"1","w":"1"}""", false)]
    public void A_comparison_can_be_with_the_value_at_a_path(string input, bool holds) =>
        Condition.Of("""{"Variable":"$.v","NumericEqualsPath":"$.w"}""").Holds(DataScope.Of(input)).ShouldBe(holds);

    [Fact]
    public void Paths_can_lead_into_the_context_object_and_variables()
    {
        var condition = Condition.Of("""{"Variable":"$guess","StringEqualsPath":"$$.Execution.Name"}""");

        condition.Variables.ShouldBe(["guess"]);
        condition.Holds(DataScope.Of("{}", """{"Execution":{"Name":"x"}}""", """{"guess":"x"}""")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("IsNull", "null", "0", "\"\"", "[]")]
    [InlineData("IsNumeric", "1.5", "\"1\"", "null", "true")]
    [InlineData("IsString", "\"\"", "1", "null", "{}")]
    [InlineData("IsBoolean", "false", "0", "null", "\"true\"")]
    [InlineData("IsTimestamp", "\"2030-01-31T08:00:00Z\"", "\"2030-01-31\"", "\"2030-01-31t08:00:00z\"", "1893484800")]
    public void A_type_can_be_asked_for_and_asked_to_be_another(string test, string value, params string[] others)
    {
        Condition.Holds(test, "true", value).ShouldBeTrue();
        Condition.Holds(test, "false", value).ShouldBeFalse();
        foreach (var other in others)
        {
            Condition.Holds(test, "true", other).ShouldBeFalse(other);
            Condition.Holds(test, "false", other).ShouldBeTrue(other);
        }
    }

    [Theory]
    [InlineData("2030-01-31T08:00:00Z", true)]
    [InlineData("2030-01-31T08:00:00.123456789Z", true)]
    [InlineData("2030-01-31T08:00:00+01:00", true)]
    [InlineData("2028-02-29T23:59:59-12:30", true)]
    [InlineData("2030-01-31T08:00:00", false)]
    [InlineData("2030-01-31 08:00:00Z", false)]
    [InlineData("2030-02-30T08:00:00Z", false)]
    [InlineData("2030-01-31T24:00:00Z", false)]
    [InlineData("2030-01-31T08:00:00+25:00", false)]
    [InlineData("2030-01-31T08:00:00Z\n", false)]
    [InlineData("٢٠٣٠-01-31T08:00:00Z", false)]
    public void A_timestamp_is_one_of_RFC_3339(string text, bool isTimestamp) =>
        Condition.Of("""{"Variable":"$","IsTimestamp":true}""").Holds(new DataScope(text)).ShouldBe(isTimestamp);

    [Fact]
    public void IsPresent_asks_whether_there_is_a_value()
    {
        var present = Condition.Of("""{"Variable":"$.a.b","IsPresent":true}""");
        var absent = Condition.Of("""{"Variable":"$.a.b","IsPresent":false}""");

        foreach (var (input, isThere) in new[] { ("""{"a":{"b":null}}""", true), ("""{"a":{}}""", false), ("""{"a":1}""", false), ("{}", false), ("[]", false) })
        {
            present.Holds(DataScope.Of(input)).ShouldBe(isThere);
            absent.Holds(DataScope.Of(input)).ShouldBe(!isThere);
        }
    }

    [Theory]
    [InlineData("""{"Variable":"$.gone","StringEquals":"x"}""", "$.gone")]
    [InlineData("""{"Variable":"$.gone","IsNull":false}""", "$.gone")]
    [InlineData("""{"Variable":"$.gone","IsTimestamp":true}""", "$.gone")]
    [InlineData("""{"Variable":"$.gone","StringMatches":"*"}""", "$.gone")]
    [InlineData("""{"Variable":"$.a","NumericEqualsPath":"$.gone"}""", "$.gone")]
    [InlineData("""{"Variable":"$gone","BooleanEquals":true}""", "$gone")]
    [InlineData("""{"Not":{"Variable":"$.gone","StringEquals":"x"}}""", "$.gone")]
    public void A_value_that_is_missing_is_an_error(string rule, string path)
    {
        var error = Should.Throw<ChoicePathException>(() => Condition.Of(rule).Holds(DataScope.Of("""{"a":1}""")));

        error.Path.ToString().ShouldBe(path);
        error.Message.ShouldBe($"Invalid path '{path}': The choice state's condition path references an invalid value.");
    }

    [Fact]
    public void And_Or_and_Not_join_conditions_and_look_no_further_than_needed()
    {
        const string Yes = """{"Variable":"$.a","IsPresent":true}""";
        const string No = """{"Variable":"$.a","IsPresent":false}""";
        const string Error = """{"Variable":"$.gone","IsNull":true}""";
        var scope = DataScope.Of("""{"a":1}""");

        Condition.Of($$"""{"And":[{{Yes}},{{Yes}}]}""").Holds(scope).ShouldBeTrue();
        Condition.Of($$"""{"And":[{{Yes}},{{No}},{{Error}}]}""").Holds(scope).ShouldBeFalse();
        Condition.Of($$"""{"Or":[{{No}},{{Yes}},{{Error}}]}""").Holds(scope).ShouldBeTrue();
        Condition.Of($$"""{"Or":[{{No}},{{No}}]}""").Holds(scope).ShouldBeFalse();
        Condition.Of($$"""{"Not":{"Or":[{{No}},{"Not":{{Yes}} }]} }""").Holds(scope).ShouldBeTrue();
        Should.Throw<ChoicePathException>(() => Condition.Of($$"""{"And":[{{Yes}},{{Error}}]}""").Holds(scope));
    }

    [Fact]
    public void A_path_that_is_none_is_refused_when_the_condition_is_compiled() =>
        Should.Throw<PathException>(() => Condition.Of("""{"Variable":"$.a[","IsPresent":true}"""));

    [Fact]
    public void A_constant_of_another_kind_is_refused_when_the_condition_is_compiled() =>
        Should.Throw<ArgumentException>(() => Condition.Of("""{"Variable":"$.a","NumericEquals":"1"}""")).Message.ShouldStartWith("NumericEquals cannot compare with \"1\".");
}
