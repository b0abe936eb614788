namespace OrderFlow.Engine.Tests.Interpretation;

/// <summary>What expressions see, and what the history says when one fails.</summary>
public sealed class ExpressionTests
{
    [Theory]
    [InlineData("$states.input.a", "1")]
    [InlineData("$states.context.State.Name", "\"P\"")]
    [InlineData("$states.context.Execution.Input.a", "1")]
    [InlineData("$keys($states)", """["input","context"]""")]
    [InlineData("$lookup($states, 'context').StateMachine.Name", "\"Machine\"")]
    [InlineData("$states.context.Execution.StartTime", "\"2030-01-01T00:00:00.000Z\"")]
    public async Task Expressions_see_the_input_and_the_context(string expression, string output)
    {
        await using var bed = await Bed.InMemoryAsync();

        var execution = await bed.RunAsync($$"""
            { "QueryLanguage": "JSONata", "StartAt": "P", "States": { "P": { "Type": "Pass", "Output": "{% {{expression}} %}", "End": true } } }
            """, """{"a":1}""");

        execution.Output.ToJson().ShouldBe(output);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Inner_scopes_read_outer_variables_and_keep_their_own(bool onDisk)
    {
        await using var bed = await Bed.Async(onDisk);

        var execution = await bed.RunAsync("""
            { "QueryLanguage": "JSONata", "StartAt": "Set", "States": {
              "Set": { "Type": "Pass", "Assign": { "x": 1, "y": "{% $states.input.a %}" }, "Next": "Swap" },
              "Swap": { "Type": "Pass", "Assign": { "x": "{% $y %}", "y": "{% $x %}" }, "Next": "Each" },
              "Each": { "Type": "Map", "Items": [10, 20], "ItemSelector": { "i": "{% $states.context.Map.Item.Index %}", "v": "{% $states.context.Map.Item.Value %}" },
                "Next": "End", "ItemProcessor": { "StartAt": "Wait", "States": {
                "Wait": { "Type": "Wait", "Seconds": "{% $x %}", "Assign": { "total": "{% $x + $states.input.v %}" }, "Next": "Sum" },
                "Sum": { "Type": "Pass", "Output": "{% [$total, $states.input.i, $states.context.Map.Item.Value] %}", "End": true } } } },
              "End": { "Type": "Succeed", "Output": { "items": "{% $states.input %}", "x": "{% $x %}", "y": "{% $y %}", "inner": "{% $exists($total) %}" } } } }
            """, """{"a":5}""");

        execution.Output.ToJson().ShouldBe("""{"items":[[15,0,10],[25,1,20]],"x":5,"y":1,"inner":false}""");
    }

    [Fact]
    public async Task A_choice_takes_the_first_rule_that_holds()
    {
        await using var bed = await Bed.InMemoryAsync();
        const string Definition = """
            { "QueryLanguage": "JSONata", "StartAt": "C", "States": {
              "C": { "Type": "Choice", "Default": "P", "Output": "default", "Choices": [
                { "Condition": "{% $states.input > 10 %}", "Next": "P", "Output": "large" }, { "Condition": "{% $states.input > 5 %}", "Next": "P", "Assign": { "v": 1 } } ] },
              "P": { "Type": "Pass", "End": true } } }
            """;

        (await bed.RunAsync(Definition, "11")).Output.ToJson().ShouldBe("\"large\"");
        (await bed.RunAsync(Definition, "6")).Output.ToJson().ShouldBe("6");
        (await bed.RunAsync(Definition, "1")).Output.ToJson().ShouldBe("\"default\"");
    }

    [Fact]
    public async Task A_failed_evaluation_is_an_event_that_names_state_and_field()
    {
        await using var bed = await Bed.InMemoryAsync();

        var execution = await bed.RunAsync("""
            { "QueryLanguage": "JSONata", "StartAt": "P", "States": { "P": { "Type": "Pass", "Output": { "a": { "b": "{% $states.input.none %}" } }, "End": true } } }
            """);

        const string Cause = "An error occurred while executing the state 'P' (entered at the event id #2). The JSONata expression '$states.input.none' specified for the field 'Output/a/b' returned nothing (undefined).";
        (execution.Error, execution.Cause).ShouldBe(("States.QueryEvaluationError", Cause));
        (await bed.LinesAsync(execution))[1..].ShouldBe(["2<0 PassStateEntered(P)", "3<0 EvaluationFailed", "4<3 ExecutionFailed"]);
        (await bed.HistoryAsync(execution))[2].Details.ShouldBe(new() { Error = "States.QueryEvaluationError", Cause = Cause, State = "P", Location = "Output/a/b" });
    }

    [Fact]
    public async Task A_catcher_sees_the_error_and_a_state_its_result()
    {
        await using var bed = await Bed.InMemoryAsync();
        bed.Script.Fails("Call", "Broken", "It broke.").Returns("Ok", 4);

        var execution = await bed.RunAsync("""
            { "QueryLanguage": "JSONata", "StartAt": "Call", "States": {
              "Call": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Next": "Ok",
                "Catch": [ { "ErrorEquals": ["Broken"], "Output": "{% $states.errorOutput.Cause %}", "Assign": { "e": "{% $states.errorOutput.Error %}" }, "Next": "Ok" } ] },
              "Ok": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Output": "{% [$states.input, $e, $states.result + 1] %}", "End": true } } }
            """);

        execution.Output.ToJson().ShouldBe("""["It broke.","Broken",5]""");
    }
}
