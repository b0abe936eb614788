using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine.Tests.Interpretation;

/// <summary>Jobs, activities and what a resource's text means.</summary>
public sealed class TaskPatternTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_job_shows_when_it_was_submitted_and_when_it_ended(bool onDisk)
    {
        await using var bed = await Bed.Async(onDisk);
        bed.Script.On("Job", async call =>
        {
            await call.SubmittedAsync("started");
            await call.DelayAsync(TimeSpan.FromHours(2));
            return "ended";
        });

        var execution = await bed.RunAsync("""
            { "QueryLanguage": "JSONata", "StartAt": "Job", "States": { "Job": { "Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2", "End": true } } }
            """);

        execution.Output.ToJson().ShouldBe("\"ended\"");
        (execution.StopDate - execution.StartDate).ShouldBe(TimeSpan.FromHours(2));
        (await bed.LinesAsync(execution))[2..].ShouldBe(
            ["3<2 TaskScheduled", "4<3 TaskStarted", "5<4 TaskSubmitted", "6<5 TaskSucceeded", "7<6 TaskStateExited(Job)", "8<7 ExecutionSucceeded"]);
        (await bed.HistoryAsync(execution))[4].Details.ShouldBe(new() { Resource = "startExecution.sync:2", ResourceType = "states" });
    }

    [Fact]
    public async Task A_job_that_was_submitted_before_a_restart_is_told_so()
    {
        await using var bed = await Bed.OnDiskAsync(autoAdvance: false);
        var submitted = new TaskCompletionSource();
        bed.Script.On("Job", async call =>
        {
            if (!call.Submission.IsUndefined)
                return call.Submission;
            await call.SubmittedAsync("job-7");
            submitted.TrySetResult();
            await Task.Delay(Timeout.Infinite, call.Cancellation);
            return default;
        });
        var execution = await bed.StartAsync("""
            { "QueryLanguage": "JSONata", "StartAt": "Job", "States": { "Job": { "Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync", "End": true } } }
            """);
        await submitted.Task;

        await bed.ReopenAsync();

        (await bed.Engine.WaitAsync(execution.ExecutionArn).WaitAsync(TimeSpan.FromSeconds(30))).Output.ToJson().ShouldBe("\"job-7\"");
        (await bed.HistoryAsync(execution)).ShouldBeWellFormed();
    }

    [Fact]
    public async Task An_activity_shows_its_worker()
    {
        await using var bed = await Bed.InMemoryAsync();
        bed.Script.On("Act", async call =>
        {
            await bed.Engine.ReportTaskStartedAsync(call.TaskToken!, "worker-1");
            await bed.Engine.SendTaskSuccessAsync(call.TaskToken!, 3);
            return default;
        });

        var execution = await bed.RunAsync("""
            { "QueryLanguage": "JSONata", "StartAt": "Act", "States": { "Act": { "Type": "Task", "Resource": "arn:aws:states:eu-west-1:123456789012:activity:Pack", "End": true } } }
            """);

        execution.Output.ToJson().ShouldBe("3");
        (await bed.LinesAsync(execution))[2..].ShouldBe(
            ["3<2 ActivityScheduled", "4<3 ActivityStarted", "5<4 ActivitySucceeded", "6<5 TaskStateExited(Act)", "7<6 ExecutionSucceeded"]);
        (await bed.HistoryAsync(execution))[3].Details!.WorkerName.ShouldBe("worker-1");
    }

    [Theory]
    [InlineData("arn:aws:states:::lambda:invoke", TaskResourceKind.Service, "lambda", "invoke", TaskPattern.RequestResponse, "invoke")]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken", TaskResourceKind.Service, "sqs", "sendMessage", TaskPattern.WaitForTaskToken, "sendMessage.waitForTaskToken")]
    [InlineData("arn:aws:states:::states:startExecution.sync:2", TaskResourceKind.Service, "states", "startExecution", TaskPattern.RunJob, "startExecution.sync:2")]
    [InlineData("arn:aws:states:::aws-sdk:s3:listObjects", TaskResourceKind.Service, "aws-sdk:s3", "listObjects", TaskPattern.RequestResponse, "listObjects")]
    [InlineData("arn:aws:states:eu-west-1:1:activity:a", TaskResourceKind.Activity, "activity", "a", TaskPattern.WaitForTaskToken, "arn:aws:states:eu-west-1:1:activity:a")]
    [InlineData("arn:aws:lambda:eu-west-1:1:function:f:3", TaskResourceKind.LambdaFunction, "lambda", "f", TaskPattern.RequestResponse, "arn:aws:lambda:eu-west-1:1:function:f:3")]
    public void A_resource_says_service_action_and_pattern(
        string arn, TaskResourceKind kind, string service, string action, TaskPattern pattern, string actionText)
    {
        TaskResource.TryParse(arn, out var resource).ShouldBeTrue();

        resource.ShouldBe(new TaskResource(arn, kind, service, action, pattern, actionText));
    }

    [Theory]
    [InlineData("")]
    [InlineData("lambda:invoke")]
    [InlineData("arn:aws:states:::lambda")]
    [InlineData("arn:aws:sqs:eu-west-1:1:queue")]
    public void Other_texts_are_no_resource(string arn) => TaskResource.TryParse(arn, out _).ShouldBeFalse();

    [Fact]
    public async Task An_integration_that_breaks_is_a_failed_task()
    {
        await using var bed = await Bed.InMemoryAsync();
        bed.Script.On("Call", _ => throw new InvalidOperationException("Oops."));

        var execution = await bed.RunAsync("""
            { "QueryLanguage": "JSONata", "StartAt": "Call", "States": { "Call": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } } }
            """);

        (execution.Error, execution.Cause).ShouldBe(("States.TaskFailed", "InvalidOperationException: Oops."));
    }
}
