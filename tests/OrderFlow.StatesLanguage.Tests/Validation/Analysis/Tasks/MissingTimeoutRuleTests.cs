using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Analysis.Tasks;

public class MissingTimeoutRuleTests
{
    [Theory]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "its token")]
    [InlineData("arn:aws:states:eu-west-1:123456789012:activity:Work", "a worker of its activity")]
    [InlineData("arn:aws:states:::ecs:runTask.sync", "the end of its job")]
    [InlineData("arn:aws:states:::states:startExecution.sync:2", "the end of its job")]
    public void A_task_that_waits_for_somebody_says_how_long(string resource, string awaited) =>
        Reported(resource, "").ShouldHaveSingleItem().Message.ShouldContain($"waits for {awaited}");

    [Theory]
    [InlineData(""" "TimeoutSeconds":60, """)]
    [InlineData(""" "TimeoutSecondsPath":"$.t", """)]
    [InlineData(""" "HeartbeatSeconds":60, """)]
    public void A_timeout_or_a_heartbeat_is_enough(string bound) => Reported("arn:aws:states:::sqs:sendMessage.waitForTaskToken", bound).ShouldBeEmpty();

    [Theory]
    [InlineData("arn:aws:states:::sqs:sendMessage")]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:Work")]
    public void An_answer_comes_in_time(string resource) => Reported(resource, "").ShouldBeEmpty();

    [Theory]
    [InlineData("arn:aws:states:::glue:startJobRun.sync")]
    [InlineData("arn:aws:states:::athena:startQueryExecution.sync")]
    [InlineData("arn:aws:states:::sagemaker:createTrainingJob.sync")]
    public void A_job_that_its_service_ends_in_time_needs_no_other_timeout(string resource) => Reported(resource, "").ShouldBeEmpty();

    [Fact]
    public void The_state_machine_can_bound_all() =>
        Definitions.Warnings(Definitions.Of(""" "S":{"Type":"Task","Resource":"arn:aws:states:::ecs:runTask.sync","Arguments":{"TaskDefinition":"t"},"End":true} """, fields: """ "TimeoutSeconds":3600, """), DiagnosticCode.TaskWithoutTimeout).ShouldBeEmpty();

    private static IReadOnlyList<Diagnostic> Reported(string resource, string fields) =>
        Definitions.Warnings(Definitions.With($$"""{"Type":"Task","Resource":"{{resource}}",{{fields}}"Parameters":{{Parameters(resource)}},"End":true}"""), DiagnosticCode.TaskWithoutTimeout);

    private static string Parameters(string resource) => resource.Split(':')[^1] switch
    {
        "startJobRun.sync" => """{"JobName":"j"}""",
        "runTask.sync" => """{"TaskDefinition":"t"}""",
        "2" => """{"StateMachineArn":"m"}""",
        _ => """{"QueueUrl":"q","MessageBody.$":"$$.Task.Token"}""",
    };
}
