using OrderFlow.StatesLanguage.DataFlow;

namespace OrderFlow.StatesLanguage.Tests.DataFlow;

/// <summary>What the service says when a field of a JSONPath state meets data that it has no value for.</summary>
public sealed class PathFailureTests
{
    private static readonly DateTimeOffset Now = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(""" "InputPath":"$.a.b" """, "{}", "Invalid path '$.a.b' : Missing property in path $['a']")]
    [InlineData(""" "InputPath":"$.a" """, "{}", "Invalid path '$.a' : No results for path: $['a']")]
    [InlineData(""" "OutputPath":"$.a" """, "{}", "Invalid path '$.a' : No results for path: $['a']")]
    [InlineData(""" "Parameters":{"o":{"v.$":"$.a"}}""", """{"b":1}""", """The JSONPath '$.a' specified for the field 'v.$' could not be found in the input '{"b":1}'""")]
    [InlineData(""" "Assign":{"v.$":"$none"}""", "1", "The JSONPath '$none' specified for the field 'v.$' could not be found in the input '1'")]
    [InlineData(""" "Parameters":{"v.$":"States.MathAdd($.a, 1)"}""", """{"b":1}""", """The function 'States.MathAdd($.a, 1)' had the following error: The JsonPath argument for the field '$.a' could not be found in the input '{"b":1}'""")]
    public void A_path_that_leads_to_nothing_is_named_with_its_field(string field, string input, string reason)
    {
        var pass = TestScope.Compile<CompiledPass>($$"""{"Type":"Pass",{{field}},"End":true}""");

        var failure = Should.Throw<EvaluationException>(() => pass.Run(new TestScope(input)));

        (failure.Error, failure.Reason, failure.Location, failure.IsQuery).ShouldBe(("States.Runtime", reason, null, false));
    }

    [Fact]
    public void A_result_that_does_not_fit_into_the_input_is_a_failure_of_its_own()
    {
        var pass = TestScope.Compile<CompiledPass>("""{"Type":"Pass","ResultPath":"$.a.b","Result":1,"End":true}""");

        var failure = Should.Throw<EvaluationException>(() => pass.Run(new TestScope("""{"a":"text"}""")));

        (failure.Error, failure.Reason).ShouldBe(("States.ResultPathMatchFailure", """Unable to apply ReferencePath $.a.b to input {"a":"text"}"""));
    }

    [Theory]
    [InlineData(""" "SecondsPath":"$.v" """, "{}", "The SecondsPath parameter does not reference an input value: $.v")]
    [InlineData(""" "SecondsPath":"$.v" """, """{"v":1.5}""", "The SecondsPath parameter cannot be parsed as a long value: $.v == 1.5")]
    [InlineData(""" "SecondsPath":"$.v" """, """{"v":-1}""", "The SecondsPath parameter references a negative value: $.v == -1")]
    [InlineData(""" "SecondsPath":"$.v" """, """{"v":2147483648}""", "Wait state delay is too long.")]
    [InlineData(""" "TimestampPath":"$.v" """, "{}", "The TimestampPath parameter does not reference an input value: $.v")]
    [InlineData(""" "TimestampPath":"$.v" """, """{"v":"2030-01-01 00:00:00Z"}""", "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: $.v == 2030-01-01 00:00:00Z")]
    [InlineData(""" "TimestampPath":"$.v" """, """{"v":"2100-01-01T00:00:00Z"}""", "Wait state delay is too long.")]
    public void A_wait_that_cannot_be_waited_is_named(string field, string input, string reason)
    {
        var wait = TestScope.Compile<CompiledWait>($$"""{"Type":"Wait",{{field}},"End":true}""");

        var failure = Should.Throw<EvaluationException>(() => wait.Due(new TestScope(input), Now));

        (failure.Error, failure.Reason).ShouldBe(("States.Runtime", reason));
    }

    [Theory]
    [InlineData("{}", "Invalid path '$.v' : No results for path: $['v']")]
    [InlineData("""{"v":"soon"}""", "The TimeoutSecondsPath parameter cannot be parsed as a long value: $.v == soon")]
    public void A_timeout_that_is_none_is_named(string input, string reason)
    {
        var task = TestScope.Compile<CompiledTask>("""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","TimeoutSecondsPath":"$.v","End":true}""");

        Should.Throw<EvaluationException>(() => task.Request(new TestScope(input))).Reason.ShouldBe(reason);
    }

    [Theory]
    [InlineData("""{"v":"many"}""", "The MaxConcurrencyPath field refers to value \"many\" which is not a valid integer: $.v")]
    [InlineData("""{"v":{}}""", "The MaxConcurrencyPath field refers to value \"{}\" which is not a valid integer: $.v")]
    [InlineData("""{"v":-1}""", "MaxConcurrency cannot be negative.")]
    public void A_concurrency_that_is_none_is_named(string input, string reason) =>
        Should.Throw<EvaluationException>(() => Map("MaxConcurrencyPath").MaxConcurrency(new TestScope(input))).Reason.ShouldBe(reason);

    [Theory]
    [InlineData("""{"v":"most"}""", "The ToleratedFailurePercentagePath field refers to value \"most\" which is not a valid float: $.v")]
    [InlineData("""{"v":100.5}""", "ToleratedFailurePercentage must be between 0 and 100.")]
    public void A_tolerance_that_is_none_is_named(string input, string reason) =>
        Should.Throw<EvaluationException>(() => Map("ToleratedFailurePercentagePath").Tolerance(new TestScope(input))).Reason.ShouldBe(reason);

    [Theory]
    [InlineData("$.v", """{"v":{}}""", "Reference path \"$.v\" must point to array.")]
    [InlineData("$$.Execution.Id", "{}", "Reference path \"$.Execution.Id\" must point to array.")]
    [InlineData("$.v", "{}", "Invalid path '$.v' : No results for path: $['v']")]
    public void Items_that_are_no_array_are_named(string path, string input, string reason) =>
        Should.Throw<EvaluationException>(() => Map("ItemsPath", path).Items(new TestScope(input))).Reason.ShouldBe(reason);

    [Fact]
    public void A_condition_on_nothing_fails_the_state()
    {
        var choice = TestScope.Compile<CompiledChoice>("""{"Type":"Choice","Choices":[{"Variable":"$.v","NumericEquals":1,"Next":"A"}],"Default":"D"}""");

        var failure = Should.Throw<EvaluationException>(() => choice.Choose(new TestScope("{}")));

        (failure.Error, failure.Reason).ShouldBe(("States.Runtime", "Invalid path '$.v': The choice state's condition path references an invalid value."));
    }

    [Fact]
    public void A_choice_without_a_rule_that_holds_needs_a_default()
    {
        var choice = TestScope.Compile<CompiledChoice>("""{"Type":"Choice","Choices":[{"Variable":"$.v","IsPresent":true,"Next":"A"}]}""");

        Should.Throw<EvaluationException>(() => choice.Choose(new TestScope("{}"))).Error.ShouldBe("States.NoChoiceMatched");
    }

    [Fact]
    public void An_error_that_is_no_text_is_named()
    {
        var fail = TestScope.Compile<CompiledFail>("""{"Type":"Fail","ErrorPath":"$.v","CausePath":"$.none"}""");

        Should.Throw<EvaluationException>(() => fail.Run(new TestScope("""{"v":1}"""))).Reason.ShouldBe("The JSONPath '$.v' specified for the field 'ErrorPath' must refer to a string, but refers to: 1");
        Should.Throw<EvaluationException>(() => fail.Run(new TestScope("""{"v":"E"}"""))).Reason.ShouldBe("""The JSONPath '$.none' specified for the field 'CausePath' could not be found in the input '{"v":"E"}'""");
    }

    [Theory]
    [InlineData("""{"Type":"Pass","InputPath":"a","End":true}""", "/States/S/InputPath")]
    [InlineData("""{"Type":"Pass","ResultPath":"$.a[*]","End":true}""", "/States/S/ResultPath")]
    [InlineData("""{"Type":"Pass","Parameters":{"a":{"b.$":"$."}},"End":true}""", "/States/S/Parameters/a/b.$")]
    [InlineData("""{"Type":"Pass","Parameters":{"a.$":1},"End":true}""", "/States/S/Parameters/a.$")]
    [InlineData("""{"Type":"Wait","SecondsPath":"$[","End":true}""", "/States/S/SecondsPath")]
    [InlineData("""{"Type":"Choice","Choices":[{"Variable":"v","IsPresent":true,"Next":"A"}]}""", "/States/S/Choices/0")]
    public void A_broken_path_is_found_when_the_state_is_compiled(string state, string place) =>
        Should.Throw<CompilationException>(() => TestScope.Compile<CompiledState>(state)).Place.ShouldBe(place);

    private static CompiledMap Map(string field, string path = "$.v") => TestScope.Compile<CompiledMap>($$$"""
        {"Type":"Map","{{{field}}}":"{{{path}}}","ItemProcessor":{"StartAt":"P","States":{"P":{"Type":"Pass","End":true} } },"End":true}
        """);
}
