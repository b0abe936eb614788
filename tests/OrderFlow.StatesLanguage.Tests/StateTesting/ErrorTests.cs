using OrderFlow.StatesLanguage.StateTesting;

namespace OrderFlow.StatesLanguage.Tests.StateTesting;

public class ErrorTests
{
    private const string Task = """
        {"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","QueryLanguage":"JSONata","Arguments":{"FunctionName":"f"},
         "Retry":[{"ErrorEquals":["Busy"],"IntervalSeconds":2,"BackoffRate":3,"MaxAttempts":3,"MaxDelaySeconds":10},{"ErrorEquals":["Never"],"MaxAttempts":0}],
         "Catch":[{"ErrorEquals":["Bad"],"Next":"Repair","Output":"{% $states.errorOutput.Cause %}"},{"ErrorEquals":["States.TaskFailed"],"Next":"GiveUp"}],
         "Next":"Done"}
        """;

    [Theory]
    [InlineData(null, 2)]
    [InlineData(1, 6)]
    [InlineData(2, 10)]
    public async Task An_error_that_a_retrier_names_is_retriable_after_its_delay(int? retries, int delay)
    {
        var result = await Tested.RunAsync(Task, mock: Tested.Error("Busy", "again"), configuration: new() { RetrierRetryCount = retries });

        result.Status.ShouldBe(StateTestStatus.Retriable);
        (result.Error, result.Cause, result.NextState).ShouldBe(("Busy", "again", null));
        result.Inspection!.ErrorDetails.ShouldBe(new ErrorInspection { RetryIndex = 0, RetryBackoffIntervalSeconds = delay });
    }

    [Fact]
    public async Task A_retrier_without_attempts_left_leaves_the_error_to_the_catchers()
    {
        var result = await Tested.RunAsync(Task, mock: Tested.Error("Busy"), configuration: new() { RetrierRetryCount = 3 });

        result.Status.ShouldBe(StateTestStatus.CaughtError);
        result.NextState.ShouldBe("GiveUp");
        result.Inspection!.ErrorDetails.ShouldBe(new ErrorInspection { RetryIndex = 0, CatchIndex = 1 });
    }

    [Fact]
    public async Task The_first_catcher_that_names_the_error_leads_on()
    {
        var result = await Tested.RunAsync(Task, mock: Tested.Error("Bad", "broken"));

        result.Status.ShouldBe(StateTestStatus.CaughtError);
        (result.NextState, result.Output.AsString()).ShouldBe(("Repair", "broken"));
        result.Inspection!.ErrorDetails.ShouldBe(new ErrorInspection { CatchIndex = 0 });
    }

    [Fact]
    public async Task An_error_that_nothing_names_fails_the_state()
    {
        var result = await Tested.RunAsync("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"f"},"End":true}""", mock: Tested.Error("Bad", "broken"));

        result.Status.ShouldBe(StateTestStatus.Failed);
        (result.Error, result.Cause).ShouldBe(("Bad", "broken"));
        result.Output.IsUndefined.ShouldBeTrue();
        result.Inspection!.ErrorDetails.ShouldBeNull();
    }

    [Fact]
    public async Task A_catcher_of_a_JSONPath_state_puts_the_error_into_the_input()
    {
        var result = await Tested.RunAsync(
            """{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"f"},"Catch":[{"ErrorEquals":["States.ALL"],"ResultPath":"$.error","Next":"Repair"}],"End":true}""",
            """{"id":1}""",
            Tested.Error("Bad", "broken"));

        result.Output.ToJson().ShouldBe("""{"id":1,"error":{"Error":"Bad","Cause":"broken"}}""");
    }

    [Fact]
    public async Task A_runtime_error_passes_every_catcher()
    {
        var result = await Tested.RunAsync(
            """{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"f"},"InputPath":"$.missing","Catch":[{"ErrorEquals":["States.ALL"],"Next":"Repair"}],"End":true}""",
            mock: Tested.Result("{}"));

        (result.Status, result.Error).ShouldBe((StateTestStatus.Failed, "States.Runtime"));
    }

    [Fact]
    public async Task A_failed_evaluation_can_be_caught()
    {
        var result = await Tested.RunAsync(
            """{"Type":"Task","QueryLanguage":"JSONata","Resource":"arn:aws:states:::lambda:invoke","Arguments":"{% $error('no') %}","Catch":[{"ErrorEquals":["States.QueryEvaluationError"],"Next":"Repair"}],"End":true}""",
            mock: Tested.Result("{}"));

        (result.Status, result.NextState).ShouldBe((StateTestStatus.CaughtError, "Repair"));
    }

    [Fact]
    public async Task A_choice_without_a_rule_that_holds_fails()
    {
        var result = await Tested.RunAsync("""{"Type":"Choice","Choices":[{"Variable":"$.x","IsPresent":true,"Next":"A"}]}""");

        (result.Status, result.Error).ShouldBe((StateTestStatus.Failed, "States.NoChoiceMatched"));
    }
}
