using OrderFlow.Engine;
using OrderFlow.Engine.Tasks;
using OrderFlow.Engine.Timers;
using OrderFlow.Jsonata;
using OrderFlow.Local.Console.Executions;
using OrderFlow.Local.Console.Views;
using OrderFlow.StatesLanguage.Json;

namespace OrderFlow.Console.Tests.Executions;

/// <summary>What is read out of the histories of real executions.</summary>
public sealed class ExecutionStoryTests
{
    private const string Call = """ "Type": "Task", "Resource": "arn:aws:states:::test:call" """;

    [Fact]
    public async Task A_task_that_succeeds_at_last_tells_its_retries()
    {
        var failures = 2;
        var story = await TellAsync(
            $$$"""{"A":{ {{{Call}}},"Retry":[{"ErrorEquals":["States.ALL"],"IntervalSeconds":60,"MaxAttempts":5}],"Next":"B"},"B":{"Type":"Succeed"}}""",
            () => failures-- > 0 ? throw new TaskFailedException("Busy", "Come back.") : "done");

        story.OutcomeOf("A").ShouldBe(Outcome.Succeeded);
        story.RetriesOf("A").ShouldBe(2);
        story.TakenAs(new Step(null, "A")).ShouldNotBe(Outcome.NotReached);
        story.TakenAs(new Step("A", "B")).ShouldBe(Outcome.Succeeded);
    }

    [Fact]
    public async Task A_caught_error_leads_to_the_catchers_state()
    {
        var story = await TellAsync(
            $$$"""{"A":{ {{{Call}}},"Catch":[{"ErrorEquals":["Busy"],"Next":"C"}],"Next":"B"},"B":{"Type":"Succeed"},"C":{"Type":"Pass","End":true}}""",
            () => throw new TaskFailedException("Busy", "Come back."));

        story.OutcomeOf("A").ShouldBe(Outcome.Caught);
        story.VisitsOf("A").ShouldHaveSingleItem().Failure!.Details!.Error.ShouldBe("Busy");
        story.OutcomeOf("C").ShouldBe(Outcome.Succeeded);
        story.OutcomeOf("B").ShouldBe(Outcome.NotReached);
        story.TakenAs(new Step("A", "C")).ShouldBe(Outcome.Caught);
        story.TakenAs(new Step("A", "B")).ShouldBe(Outcome.NotReached);
    }

    [Fact]
    public async Task A_failing_branch_fails_its_parallel_state_and_aborts_the_others()
    {
        var story = await TellAsync(
            $$$"""
            {"P":{"Type":"Parallel","Catch":[{"ErrorEquals":["States.ALL"],"Next":"Z"}],"End":true,"Branches":[
              {"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":900,"End":true}} },
              {"StartAt":"F","States":{"F":{ {{{Call}}},"End":true}} }]},
             "Z":{"Type":"Succeed"}}
            """,
            () => throw new TaskFailedException("Broken", "It is."));

        story.OutcomeOf("F").ShouldBe(Outcome.Failed);
        story.OutcomeOf("W").ShouldBe(Outcome.Aborted);
        story.OutcomeOf("P").ShouldBe(Outcome.Caught);
        story.TakenAs(new Step("P", "Z")).ShouldBe(Outcome.Caught);
        story.TakenAs(new Step(null, "W")).ShouldNotBe(Outcome.NotReached);
        story.VisitsOf("W").ShouldHaveSingleItem().Container!.State.ShouldBe("P");
    }

    [Fact]
    public async Task A_map_tells_its_items_and_each_visit_inside()
    {
        var calls = 0;
        var story = await TellAsync(
            $$$"""
            {"M":{"Type":"Map","Items":[1,2,3,4],"MaxConcurrency":1,"Catch":[{"ErrorEquals":["States.ALL"],"Next":"Z"}],"End":true,
              "ItemProcessor":{"StartAt":"X","States":{"X":{ {{{Call}}},"Next":"Y"},"Y":{"Type":"Pass","End":true}} }},
             "Z":{"Type":"Succeed"}}
            """,
            () => ++calls < 3 ? "done" : throw new TaskFailedException("Third", "Not this one."));

        story.MapOf("M").ShouldBe(new MapProgress(4, Started: 3, Succeeded: 2, Failed: 1));
        story.VisitsOf("X").Select(visit => visit.Outcome).ShouldBe([Outcome.Succeeded, Outcome.Succeeded, Outcome.Failed]);
        story.VisitsOf("Y").Count.ShouldBe(2);
        story.VisitsOf("X").ShouldAllBe(visit => visit.Container!.State == "M");
        story.OutcomeOf("M").ShouldBe(Outcome.Caught);
        story.TakenAs(new Step(null, "X")).ShouldNotBe(Outcome.NotReached);
        story.TakenAs(new Step("Y", "X")).ShouldBe(Outcome.NotReached, "An iteration begins at the start.");
    }

    [Fact]
    public async Task A_failed_evaluation_belongs_to_its_state()
    {
        var story = await TellAsync("""{"A":{"Type":"Pass","Next":"B"},"B":{"Type":"Pass","Output":"{% $number('x') %}","End":true}}""", () => "unused");

        story.OutcomeOf("A").ShouldBe(Outcome.Succeeded);
        story.OutcomeOf("B").ShouldBe(Outcome.Failed);
        story.VisitsOf("B").ShouldHaveSingleItem().Failure!.Details!.Error.ShouldBe("States.QueryEvaluationError");
    }

    [Fact]
    public async Task A_loop_visits_its_states_again()
    {
        var story = await TellAsync(
            """{"A":{"Type":"Pass","Output":"{% {'n': $exists($states.input.n) ? $states.input.n + 1 : 1} %}","Next":"B"},"B":{"Type":"Choice","Choices":[{"Condition":"{% $states.input.n < 3 %}","Next":"A"}],"Default":"C"},"C":{"Type":"Fail","Error":"Enough"}}""",
            () => "unused");

        story.VisitsOf("A").Count.ShouldBe(3);
        story.TakenAs(new Step("B", "A")).ShouldBe(Outcome.Succeeded);
        story.OutcomeOf("C").ShouldBe(Outcome.Failed);
    }

    private static async Task<ExecutionStory> TellAsync(string states, Func<JsonataValue> call)
    {
        // The first state is where it starts.
        var definition = $$"""{"QueryLanguage":"JSONata","StartAt":"{{states[2]}}","States":{{states}} }""";
        var time = new VirtualTimeProvider();
        await using var engine = await WorkflowEngine.OpenAsync(new WorkflowEngineOptions
        {
            TimeProvider = time,
            Integrations = new TaskIntegrations().Add("test", "call", new FunctionTask(call)),
        });
        var machine = StateMachine.Create("arn:aws:states:us-east-1:000000000000:stateMachine:M", definition);
        var started = await engine.StartAsync(new StartExecutionRequest { StateMachine = machine });
        var execution = await engine.WaitAsync(started.ExecutionArn).WaitAsync(TimeSpan.FromSeconds(30));
        var history = await engine.GetHistoryAsync(started.ExecutionArn, new HistoryQuery { MaxResults = 1_000 });
        return ExecutionStory.Of(new StateOutline(DefinitionReader.Read(execution.Definition)), history.Events, execution.Status, execution.StopDate);
    }

    private sealed class FunctionTask(Func<JsonataValue> call) : ITaskIntegration
    {
        public ValueTask<JsonataValue> InvokeAsync(TaskCall request) => ValueTask.FromResult(call());
    }
}
