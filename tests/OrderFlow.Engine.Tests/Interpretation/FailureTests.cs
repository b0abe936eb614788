using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Tests.Interpretation;

/// <summary>Retry, Catch, and how failures go up through branches.</summary>
public sealed class FailureTests
{
    private const string Publish = "\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sns:publish\"";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_task_is_tried_again_with_growing_intervals(bool onDisk)
    {
        await using var bed = await Bed.Async(onDisk);
        var times = new List<DateTimeOffset>();
        bed.Script.On("Call", call =>
        {
            times.Add(bed.Clock.GetUtcNow());
            return times.Count < 4 ? throw new TaskFailedException("Busy", null) : ValueTask.FromResult((JsonataValue)call.RetryCount);
        });

        var execution = await bed.RunAsync($$"""
            { "QueryLanguage": "JSONata", "StartAt": "Call", "States": { "Call": { {{Publish}}, "End": true,
              "Retry": [ { "ErrorEquals": ["Busy"], "IntervalSeconds": 3, "BackoffRate": 2, "MaxDelaySeconds": 5 } ] } } }
            """);

        execution.Output.ToJson().ShouldBe("3");
        times.Zip(times.Skip(1), (one, next) => (next - one).TotalSeconds).ShouldBe([3, 5, 5]);
    }

    [Fact]
    public async Task A_retrier_with_no_attempts_gives_none()
    {
        await using var bed = await Bed.InMemoryAsync();
        bed.Script.Fails("Call", "Busy");

        var execution = await bed.RunAsync($$"""
            { "QueryLanguage": "JSONata", "StartAt": "Call", "States": { "Call": { {{Publish}}, "End": true,
              "Retry": [ { "ErrorEquals": ["Busy"], "MaxAttempts": 0 }, { "ErrorEquals": ["States.ALL"] } ] } } }
            """);

        execution.Status.ShouldBe(ExecutionStatus.Failed);
        execution.Error.ShouldBe("Busy");
        bed.Script.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_catcher_goes_on_with_the_error_as_output()
    {
        await using var bed = await Bed.InMemoryAsync();
        bed.Script.Fails("Call", "Broken", "It broke.");

        var execution = await bed.RunAsync($$"""
            { "QueryLanguage": "JSONata", "StartAt": "Call", "States": {
              "Call": { {{Publish}}, "End": true, "Catch": [ { "ErrorEquals": ["Other"], "Next": "Never" }, { "ErrorEquals": ["States.ALL"], "Next": "Caught" } ] },
              "Never": { "Type": "Fail" }, "Caught": { "Type": "Pass", "End": true } } }
            """);

        execution.Output.ToJson().ShouldBe("""{"Error":"Broken","Cause":"It broke."}""");
        (await bed.LinesAsync(execution))[4..].ShouldBe(
            ["5<4 TaskFailed", "6<5 TaskStateExited(Call)", "7<6 PassStateEntered(Caught)", "8<7 PassStateExited(Caught)", "9<8 ExecutionSucceeded"]);
    }

    [Fact]
    public async Task States_ALL_catches_a_result_that_is_too_large()
    {
        await using var bed = await Bed.InMemoryAsync();
        bed.Script.Returns("Call", new string('x', 262_144));

        var execution = await bed.RunAsync($$"""
            { "QueryLanguage": "JSONata", "StartAt": "Call", "States": {
              "Call": { {{Publish}}, "End": true, "Catch": [ { "ErrorEquals": ["States.ALL"], "Next": "Caught" } ] }, "Caught": { "Type": "Pass", "End": true } } }
            """);

        execution.Output.ToJson().ShouldBe(
            """{"Error":"States.DataLimitExceeded","Cause":"The state/task 'sns' returned a result with a size exceeding the maximum number of bytes service limit."}""");
    }

    [Fact]
    public async Task States_ALL_does_not_catch_an_output_that_is_too_large()
    {
        await using var bed = await Bed.InMemoryAsync();
        bed.Script.Returns("Call", new string('x', 200_000));

        var execution = await bed.RunAsync($$"""
            { "QueryLanguage": "JSONata", "StartAt": "Call", "States": {
              "Call": { {{Publish}}, "Output": "{% [$states.result, $states.result] %}", "End": true, "Catch": [ { "ErrorEquals": ["States.ALL"], "Next": "Caught" } ] },
              "Caught": { "Type": "Pass", "End": true } } }
            """);

        execution.Error.ShouldBe("States.DataLimitExceeded");
        execution.Cause.ShouldBe("The state/task 'Call' returned a result with a size exceeding the maximum number of bytes service limit.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_failed_iteration_ends_the_others(bool onDisk)
    {
        await using var bed = await Bed.Async(onDisk);
        bed.Script.On("Call", async call =>
        {
            await call.DelayAsync(TimeSpan.FromSeconds(call.Arguments.AsNumber()));
            throw new TaskFailedException("Broken", null);
        });

        var execution = await bed.RunAsync($$"""
            { "QueryLanguage": "JSONata", "StartAt": "Each", "States": { "Each": { "Type": "Map", "Items": [5, 60], "End": true,
              "ItemProcessor": { "StartAt": "Call", "States": { "Call": { {{Publish}}, "End": true } } } } } }
            """);

        execution.Error.ShouldBe("Broken");
        (await bed.LinesAsync(execution))[3..].ShouldBe(
        [
            "4<3 MapIterationStarted(Each#0)", "5<3 MapIterationStarted(Each#1)", "6<4 TaskStateEntered(Call)", "7<6 TaskScheduled",
            "8<5 TaskStateEntered(Call)", "9<8 TaskScheduled", "10<7 TaskStarted", "11<9 TaskStarted", "12<10 TaskFailed",
            "13<12 MapIterationFailed(Each#0)", "14<12 TaskStateAborted", "15<12 MapIterationAborted(Each#1)", "16<12 TaskStateAborted",
            "17<12 MapStateFailed", "18<17 ExecutionFailed",
        ]);
    }

    [Fact]
    public async Task A_failed_branch_fails_its_Parallel_whose_retry_starts_all_branches_again()
    {
        await using var bed = await Bed.InMemoryAsync();

        var execution = await bed.RunAsync("""
            { "QueryLanguage": "JSONata", "StartAt": "Both", "States": { "Both": { "Type": "Parallel", "End": true,
              "Retry": [ { "ErrorEquals": ["E"], "MaxAttempts": 1 } ],
              "Branches": [ { "StartAt": "A", "States": { "A": { "Type": "Fail", "Error": "E", "Cause": "C" } } } ] } } }
            """);

        execution.Cause.ShouldBe("C");
        (await bed.LinesAsync(execution))[2..].ShouldBe(
            ["3<2 ParallelStateStarted", "4<3 FailStateEntered(A)", "5<4 ParallelStateStarted", "6<5 FailStateEntered(A)", "7<6 ParallelStateFailed", "8<7 ExecutionFailed"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_task_that_takes_too_long_times_out(bool onDisk)
    {
        await using var bed = await Bed.Async(onDisk);
        bed.Script.On("Call", async call =>
        {
            await call.DelayAsync(TimeSpan.FromHours(1));
            return "late";
        });

        var execution = await bed.RunAsync($$"""
            { "QueryLanguage": "JSONata", "StartAt": "Call", "States": { "Call": { {{Publish}}, "TimeoutSeconds": 5, "End": true } } }
            """);

        execution.Error.ShouldBe("States.Timeout");
        (execution.StopDate - execution.StartDate).ShouldBe(TimeSpan.FromSeconds(5));
        (await bed.LinesAsync(execution))[4..].ShouldBe(["5<4 TaskTimedOut", "6<5 ExecutionFailed"]);
    }

    [Fact]
    public async Task A_machine_that_takes_too_long_times_out()
    {
        await using var bed = await Bed.InMemoryAsync();

        var execution = await bed.RunAsync("""
            { "QueryLanguage": "JSONata", "TimeoutSeconds": 5, "StartAt": "Wait", "States": { "Wait": { "Type": "Wait", "Seconds": 60, "End": true } } }
            """);

        execution.Status.ShouldBe(ExecutionStatus.TimedOut);
        (await bed.LinesAsync(execution)).ShouldBe(["1<0 ExecutionStarted", "2<0 WaitStateEntered(Wait)", "3<0 ExecutionTimedOut"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_endless_loop_ends_at_25000_events(bool onDisk)
    {
        await using var bed = await Bed.Async(onDisk);

        var execution = await bed.RunAsync("""
            { "QueryLanguage": "JSONata", "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Pass", "Next": "A" } } }
            """);

        execution.Error.ShouldBe("States.Runtime");
        execution.Cause.ShouldBe("The execution reached the maximum number of history events (25000).");
        var last = (await bed.Engine.GetHistoryAsync(execution.ExecutionArn, new() { IsReverseOrder = true, MaxResults = 1 })).Events[0];
        last.Id.ShouldBe(25_000);
    }

    [Fact]
    public async Task A_resource_without_an_integration_fails_the_execution_and_names_it()
    {
        await using var engine = await WorkflowEngine.OpenAsync();

        var execution = await engine.RunAsync(new() { StateMachine = Bed.Machine($$"""
            { "QueryLanguage": "JSONata", "StartAt": "Call", "States": { "Call": { {{Publish}}, "End": true } } }
            """) });

        execution.Error.ShouldBe("States.Runtime");
        execution.Cause!.ShouldContain("arn:aws:states:::sns:publish");
    }
}
