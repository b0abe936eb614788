namespace OrderFlow.Engine.Tests.Interpretation;

/// <summary>Histories have the service's events in the service's order.</summary>
public sealed class HistoryTests
{
    private const string TwoPasses = """
        { "QueryLanguage": "JSONata", "StartAt": "One", "States": {
          "One": { "Type": "Pass", "Output": { "a": 1 }, "Assign": { "x": 7 }, "Next": "Two" },
          "Two": { "Type": "Pass", "End": true } } }
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_state_is_entered_and_left(bool onDisk)
    {
        await using var bed = await Bed.Async(onDisk);

        var execution = await bed.RunAsync(TwoPasses);

        execution.Status.ShouldBe(ExecutionStatus.Succeeded);
        execution.Output.ToJson().ShouldBe("""{"a":1}""");
        (await bed.LinesAsync(execution)).ShouldBe(
        [
            "1<0 ExecutionStarted", "2<0 PassStateEntered(One)", "3<2 PassStateExited(One)",
            "4<3 PassStateEntered(Two)", "5<4 PassStateExited(Two)", "6<5 ExecutionSucceeded",
        ]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_task_shows_when_it_was_scheduled_started_and_done(bool onDisk)
    {
        await using var bed = await Bed.Async(onDisk);
        bed.Script.Returns("Call", "done");

        var execution = await bed.RunAsync("""
            { "QueryLanguage": "JSONata", "StartAt": "Call", "States": {
              "Call": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Arguments": { "Message": "m" }, "TimeoutSeconds": 5, "End": true } } }
            """);

        execution.Output.ToJson().ShouldBe("\"done\"");
        (await bed.LinesAsync(execution)).ShouldBe(
        [
            "1<0 ExecutionStarted", "2<0 TaskStateEntered(Call)", "3<2 TaskScheduled", "4<3 TaskStarted",
            "5<4 TaskSucceeded", "6<5 TaskStateExited(Call)", "7<6 ExecutionSucceeded",
        ]);
        var scheduled = (await bed.HistoryAsync(execution))[2];
        scheduled.Details.ShouldBe(new() { Resource = "publish", ResourceType = "sns", Region = "eu-west-1", TimeoutInSeconds = 5 });
        scheduled.Payload.ToJson().ShouldBe("""{"Message":"m"}""");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_wait_of_thirty_days_takes_no_time_under_a_virtual_clock(bool onDisk)
    {
        await using var bed = await Bed.Async(onDisk);
        var before = bed.Clock.GetUtcNow();

        var execution = await bed.RunAsync("""
            { "QueryLanguage": "JSONata", "StartAt": "Wait", "States": { "Wait": { "Type": "Wait", "Seconds": 2592000, "End": true } } }
            """);

        (execution.StopDate - before).ShouldBe(TimeSpan.FromDays(30));
        (await bed.LinesAsync(execution)).ShouldBe(["1<0 ExecutionStarted", "2<0 WaitStateEntered(Wait)", "3<2 WaitStateExited(Wait)", "4<3 ExecutionSucceeded"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Branches_begin_after_the_start_and_the_next_event_follows_the_last_branch(bool onDisk)
    {
        await using var bed = await Bed.Async(onDisk);

        var execution = await bed.RunAsync("""
            { "QueryLanguage": "JSONata", "StartAt": "Both", "States": { "Both": { "Type": "Parallel", "End": true, "Branches": [
              { "StartAt": "A", "States": { "A": { "Type": "Pass", "Output": 1, "End": true } } },
              { "StartAt": "B", "States": { "B": { "Type": "Wait", "Seconds": 3, "Output": 2, "End": true } } } ] } } }
            """);

        execution.Output.ToJson().ShouldBe("[1,2]");
        (await bed.LinesAsync(execution)).ShouldBe(
        [
            "1<0 ExecutionStarted", "2<0 ParallelStateEntered(Both)", "3<2 ParallelStateStarted",
            "4<3 PassStateEntered(A)", "5<4 PassStateExited(A)", "6<3 WaitStateEntered(B)", "7<6 WaitStateExited(B)",
            "8<7 ParallelStateSucceeded", "9<7 ParallelStateExited(Both)", "10<9 ExecutionSucceeded",
        ]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_iteration_begins_when_the_one_before_has_made_room(bool onDisk)
    {
        await using var bed = await Bed.Async(onDisk);

        var execution = await bed.RunAsync("""
            { "QueryLanguage": "JSONata", "StartAt": "Each", "States": { "Each": { "Type": "Map", "Items": [1, 2], "MaxConcurrency": 1, "End": true,
              "ItemProcessor": { "StartAt": "Call", "States": { "Call": { "Type": "Task", "Resource": "arn:aws:lambda:eu-west-1:123456789012:function:f", "End": true } } } } } }
            """);

        execution.Output.ToJson().ShouldBe("[1,2]");
        (await bed.LinesAsync(execution)).ShouldBe(
        [
            "1<0 ExecutionStarted", "2<0 MapStateEntered(Each)", "3<2 MapStateStarted", "4<3 MapIterationStarted(Each#0)",
            "5<4 TaskStateEntered(Call)", "6<5 LambdaFunctionScheduled", "7<6 LambdaFunctionStarted", "8<7 LambdaFunctionSucceeded", "9<8 TaskStateExited(Call)",
            "10<9 MapIterationSucceeded(Each#0)", "11<9 MapIterationStarted(Each#1)",
            "12<11 TaskStateEntered(Call)", "13<12 LambdaFunctionScheduled", "14<13 LambdaFunctionStarted", "15<14 LambdaFunctionSucceeded", "16<15 TaskStateExited(Call)",
            "17<16 MapIterationSucceeded(Each#1)", "18<17 MapStateSucceeded", "19<17 MapStateExited(Each)", "20<19 ExecutionSucceeded",
        ]);
    }
}
