using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Tests.DataFlow;

/// <summary>How data flows through JSONata states.</summary>
public sealed class ExpressionStateTests
{
    [Fact]
    public void A_task_gets_its_arguments_and_its_fields_see_the_result()
    {
        var task = Compile<CompiledTask>("""
            {"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","End":true,
             "Arguments":{"x":"{% $states.input.x + $tax %}"},"TimeoutSeconds":"{% $states.input.x %}","Credentials":{"RoleArn":"{% $states.context.Execution.Id %}"},
             "Output":"{% $states.result.y %}","Assign":{"tax":"{% $states.result.y %}","old":"{% $tax %}"}}
            """);
        var scope = new TestScope("""{"x":1}""");

        var request = task.Request(scope);
        var left = task.Leave(scope, JsonataJson.Parse("""{"y":2}"""));

        request.ShouldBe(new TaskRequest(JsonataJson.Parse("""{"x":1.2}"""), TimeSpan.FromSeconds(1), null, "arn:execution"));
        (left.Output.ToJson(), left.Assigned!.ToString()).ShouldBe(("2", """{"tax":2,"old":0.2}"""));
        scope.Stages.ShouldBe(["""AfterArguments {"x":1.2}""", """Result {"y":2}"""]);
    }

    [Fact]
    public void A_Catcher_sees_the_error()
    {
        var task = Compile<CompiledTask>("""
            {"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","End":true,
             "Catch":[{"ErrorEquals":["States.ALL"],"Next":"S","Output":"{% $states.errorOutput.Error & $states.input.x %}"}]}
            """);

        task.Catch[0].Leave(new TestScope("""{"x":1}"""), "E", null).Output.AsString().ShouldBe("E1");
    }

    [Theory]
    [InlineData("Output", "$states.result", "The JSONata expression '$states.result' specified for the field 'Output' returned nothing (undefined).")]
    [InlineData("Output", "$sum", "The JSONata expression '$sum' specified for the field 'Output' returned an unsupported result type.")]
    public void A_failed_expression_is_named_with_its_field(string field, string expression, string reason)
    {
        var pass = Compile<CompiledPass>($$"""{"Type":"Pass","{{field}}":"{% {{expression}} %}","End":true}""");

        var failure = Should.Throw<EvaluationException>(() => pass.Run(new TestScope("{}")));

        (failure.Error, failure.Reason, failure.Location, failure.IsQuery).ShouldBe(("States.QueryEvaluationError", reason, field, true));
    }

    [Fact]
    public void A_state_may_name_the_other_language_than_its_machine()
    {
        var pass = TestScope.Compile<CompiledPass>("""{"Type":"Pass","QueryLanguage":"JSONata","Output":"{% $order.id %}","End":true}""", QueryLanguage.JsonPath);

        pass.Language.ShouldBe(QueryLanguage.Jsonata);
        pass.Run(new TestScope("{}")).Output.ToJson().ShouldBe("7");
    }

    [Fact]
    public void Items_that_are_no_array_are_shown()
    {
        var map = Compile<CompiledMap>("""{"Type":"Map","Items":"{% $states.input.x %}","ItemProcessor":{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}},"End":true}""");

        Should.Throw<EvaluationException>(() => map.Items(new TestScope("""{"x":1}"""))).Reason
            .ShouldBe("The JSONata expression '$states.input.x' specified for the field 'Items' returned an unexpected result type. Expected 'array', but was 'number' for value: 1");
    }

    private static T Compile<T>(string state)
        where T : CompiledState => TestScope.Compile<T>(state, QueryLanguage.Jsonata);
}
