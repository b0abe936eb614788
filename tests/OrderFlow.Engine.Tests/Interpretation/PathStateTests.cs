namespace OrderFlow.Engine.Tests.Interpretation;

/// <summary>JSONPath states in an execution: what they see, what the history shows of them, and how they go with JSONata states.</summary>
public sealed class PathStateTests
{
    [Theory]
    [InlineData("$$.State.Name", "\"P\"")]
    [InlineData("$$.Execution.Input.a", "1")]
    [InlineData("$$.Execution.StartTime", "\"2030-01-01T00:00:00.000Z\"")]
    [InlineData("$$.StateMachine.Name", "\"Machine\"")]
    public async Task Paths_see_the_context(string path, string output)
    {
        await using var bed = await Bed.InMemoryAsync();

        var execution = await bed.RunAsync($$"""
            { "StartAt": "P", "States": { "P": { "Type": "Pass", "InputPath": "{{path}}", "End": true } } }
            """, """{"a":1}""");

        execution.Output.ToJson().ShouldBe(output);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Iterations_read_outer_variables_and_put_their_results_into_the_input(bool onDisk)
    {
        await using var bed = await Bed.Async(onDisk);

        var execution = await bed.RunAsync("""
            { "StartAt": "Set", "States": {
              "Set": { "Type": "Pass", "Assign": { "one": 1, "list.$": "$.items" }, "Next": "Each" },
              "Each": { "Type": "Map", "ItemsPath": "$list", "ItemSelector": { "at.$": "$$.Map.Item.Index", "is.$": "$$.Map.Item.Value", "id.$": "$.id" },
                "ResultPath": "$.done", "Next": "Sum", "ItemProcessor": { "StartAt": "Wait", "States": {
                  "Wait": { "Type": "Wait", "SecondsPath": "$one", "Assign": { "sum.$": "States.MathAdd($one, $.is)" }, "Next": "Out" },
                  "Out": { "Type": "Pass", "Parameters": { "sum.$": "$sum", "at.$": "$.at" }, "End": true } } } },
              "Sum": { "Type": "Succeed", "OutputPath": "$.done[*].sum" } } }
            """, """{"id":7,"items":[10,20]}""");

        execution.Output.ToJson().ShouldBe("[11,21]");
        (await bed.HistoryAsync(execution)).ShouldBeWellFormed();
    }

    [Fact]
    public async Task States_of_both_languages_go_together_in_a_JSONPath_machine()
    {
        await using var bed = await Bed.InMemoryAsync();

        var execution = await bed.RunAsync("""
            { "StartAt": "Path", "States": {
              "Path": { "Type": "Pass", "Assign": { "x.$": "$.b" }, "Parameters": { "b.$": "$.a" }, "Next": "Jsonata" },
              "Jsonata": { "Type": "Pass", "QueryLanguage": "JSONata", "Assign": { "x": "{% $x + 1 %}" }, "Output": "{% $states.input.b + $x %}", "Next": "Both" },
              "Both": { "Type": "Parallel", "QueryLanguage": "JSONata", "Output": "{% $states.result[0] %}", "Next": "Last", "Branches": [
                { "StartAt": "Inner", "States": { "Inner": { "Type": "Pass", "Parameters": { "x.$": "$x", "in.$": "$" }, "End": true } } } ] },
              "Last": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "NumericEqualsPath": "$x", "Next": "Done" } ], "Default": "Never" },
              "Never": { "Type": "Fail" },
              "Done": { "Type": "Succeed" } } }
            """, """{"a":2}""");

        execution.Output.ToJson().ShouldBe("""{"x":3,"in":4}""");
    }

    [Fact]
    public async Task A_failure_names_state_and_event_and_is_no_event_of_its_own()
    {
        await using var bed = await Bed.InMemoryAsync();

        var execution = await bed.RunAsync("""
            { "StartAt": "T", "States": { "T": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Parameters": { "a.$": "$.none" }, "End": true,
              "Catch": [ { "ErrorEquals": ["States.ALL"], "Next": "Never" } ] }, "Never": { "Type": "Pass", "End": true } } }
            """);

        (execution.Error, execution.Cause).ShouldBe((
            "States.Runtime",
            "An error occurred while executing the state 'T' (entered at the event id #2). The JSONPath '$.none' specified for the field 'a.$' could not be found in the input '{}'"));
        (await bed.LinesAsync(execution))[1..].ShouldBe(["2<0 TaskStateEntered(T)", "3<2 ExecutionFailed"]);
    }

    [Fact]
    public async Task A_result_that_does_not_fit_can_be_caught()
    {
        await using var bed = await Bed.InMemoryAsync();

        var execution = await bed.RunAsync("""
            { "StartAt": "T", "States": { "T": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Parameters": 1, "ResultPath": "$.a", "End": true,
              "Catch": [ { "ErrorEquals": ["States.ResultPathMatchFailure"], "Next": "Caught" } ] }, "Caught": { "Type": "Pass", "OutputPath": "$.Error", "End": true } } }
            """, "\"text\"");

        execution.Output.ToJson().ShouldBe("\"States.ResultPathMatchFailure\"");
    }

    [Fact]
    public async Task A_task_retries_with_what_the_context_says_of_it_and_is_caught_beside_its_input()
    {
        await using var bed = await Bed.InMemoryAsync();
        bed.Script.Fails("T", "Broken", "It broke.");

        var execution = await bed.RunAsync("""
            { "StartAt": "T", "States": { "T": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Parameters": { "n.$": "$$.State.RetryCount" }, "End": true,
              "Retry": [ { "ErrorEquals": ["Broken"], "MaxAttempts": 2 } ],
              "Catch": [ { "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Assign": { "why.$": "$.Cause" }, "Next": "Caught" } ] },
              "Caught": { "Type": "Pass", "Parameters": { "all.$": "$", "why.$": "$why" }, "End": true } } }
            """, """{"a":1}""");

        execution.Output.ToJson().ShouldBe("""{"all":{"a":1,"error":{"Error":"Broken","Cause":"It broke."}},"why":"It broke."}""");
        bed.Script.Calls.Select(call => call.Arguments.ToJson()).ShouldBe(["""{"n":0}""", """{"n":1}""", """{"n":2}"""]);
    }

    [Fact]
    public async Task A_concurrency_that_is_none_fails_before_the_Map_starts_and_a_tolerance_after()
    {
        await using var bed = await Bed.InMemoryAsync();
        static string Map(string field) => $$$"""
            { "StartAt": "M", "States": { "M": { "Type": "Map", "ItemsPath": "$.items", "{{{field}}}": "$.no", "End": true,
              "ItemProcessor": { "StartAt": "P", "States": { "P": { "Type": "Pass", "End": true } } } } } }
            """;
        const string Input = """{"items":[1],"no":"number"}""";

        var early = await bed.RunAsync(Map("MaxConcurrencyPath"), Input);
        var late = await bed.RunAsync(Map("ToleratedFailureCountPath"), Input);

        (await bed.LinesAsync(early))[1..].ShouldBe(["2<0 MapStateEntered(M)", "3<2 ExecutionFailed"]);
        (await bed.LinesAsync(late))[1..].ShouldBe(["2<0 MapStateEntered(M)", "3<2 MapStateStarted", "4<3 ExecutionFailed"]);
    }

    [Fact]
    public async Task A_job_can_be_ended_with_its_token()
    {
        await using var bed = await Bed.InMemoryAsync(autoAdvance: false);
        var token = new TaskCompletionSource<string>();
        bed.Script.On("Job", async call =>
        {
            await call.SubmittedAsync("started");
            token.TrySetResult(call.Arguments["token"].AsString());
            await Task.Delay(Timeout.Infinite, call.Cancellation);
            return default;
        });
        var execution = await bed.StartAsync("""
            { "StartAt": "Job", "States": { "Job": { "Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync", "Parameters": { "token.$": "$$.Task.Token" }, "End": true } } }
            """);

        await bed.Engine.SendTaskSuccessAsync(await token.Task, "early");

        (await bed.Engine.WaitAsync(execution.ExecutionArn).WaitAsync(TimeSpan.FromSeconds(30))).Output.ToJson().ShouldBe("\"early\"");
    }

    [Fact]
    public async Task A_caught_timeout_has_an_empty_cause()
    {
        await using var bed = await Bed.InMemoryAsync();
        bed.Script.On("T", async call =>
        {
            await call.DelayAsync(TimeSpan.FromMinutes(1));
            return default;
        });

        var execution = await bed.RunAsync("""
            { "StartAt": "T", "States": { "T": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "TimeoutSecondsPath": "$.for", "End": true,
              "Catch": [ { "ErrorEquals": ["States.Timeout"], "Next": "Caught" } ] }, "Caught": { "Type": "Pass", "End": true } } }
            """, """{"for":5}""");

        execution.Output.ToJson().ShouldBe("""{"Error":"States.Timeout","Cause":""}""");
    }
}
