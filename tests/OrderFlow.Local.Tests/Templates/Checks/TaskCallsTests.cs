using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Tests.Templates.Checks;

public sealed class TaskCallsTests
{
    [Theory]
    [InlineData("arn:aws:states:::lambda:invoke", "lambda", "invoke", false)]
    [InlineData("arn:aws:states:::lambda:invoke.waitForTaskToken", "lambda", "invoke", false)]
    [InlineData("arn:aws:states:::states:startExecution.sync:2", "states", "startExecution", true)]
    [InlineData("arn:aws:states:::states:startExecution.sync", "states", "startExecution", true)]
    [InlineData("arn:aws:states:::aws-sdk:dynamodb:query", "aws-sdk:dynamodb", "query", false)]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:f", "lambda", "invoke", false)]
    public void A_task_calls_what_its_resource_names(string resource, string service, string action, bool isSynchronous)
    {
        var call = Calls($$"""{"States": {"A": {"Type": "Task", "Resource": "{{resource}}"} } }""").ShouldHaveSingleItem();

        (call.State, call.Service, call.Action, call.IsSynchronous).ShouldBe(("A", service, action, isSynchronous));
    }

    [Theory]
    [InlineData("arn:aws:states:eu-west-1:123456789012:activity:a")]
    [InlineData("nothing")]
    [InlineData("")]
    public void An_activity_and_a_mistake_call_nothing(string resource) =>
        Calls($$"""{"States": {"A": {"Type": "Task", "Resource": "{{resource}}"} } }""").ShouldBeEmpty();

    [Fact]
    public void Tasks_are_found_at_every_depth() => Calls("""
        {"States": {
          "A": {"Type": "Parallel", "Branches": [{"States": {"B": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish"}}}]},
          "C": {"Type": "Map", "ItemProcessor": {"States": {"D": {"Type": "Map", "Iterator": {"States": {"E": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage"}}}}}}}
        }}
        """).Select(call => call.State).ShouldBe(["B", "E"]);

    [Theory]
    [InlineData("""{"QueryLanguage": "JSONata", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Arguments": {"TopicArn": "t", "Message": "{% $x %}", "More": {"a": ["{% $y %}", 1]}}}}}""")]
    [InlineData("""{"States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish", "QueryLanguage": "JSONata", "Arguments": {"TopicArn": "t", "Message": "{% $x %}", "More": {"a": ["{% $y %}", 1]}}}}}""")]
    [InlineData("""{"States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Parameters": {"TopicArn": "t", "Message.$": "$.x", "More": {"a": [null, 1]}}}}}""")]
    public void What_is_decided_at_run_time_is_not_known(string definition)
    {
        var call = Calls(definition).ShouldHaveSingleItem();

        call.Text("TopicArn").ShouldBe("t");
        call.Text("Message").ShouldBeNull();
        call.Arguments["Message"].ShouldNotBeNull().Type.ShouldBe(JTokenType.Undefined);
        call.Arguments.SelectToken("More.a[1]")!.Value<int>().ShouldBe(1);
    }

    private static List<TaskCall> Calls(string definition) => [.. TaskCalls.In(JObject.Parse(definition))];
}
