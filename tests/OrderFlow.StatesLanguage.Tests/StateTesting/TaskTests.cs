using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.StateTesting;
using OrderFlow.StatesLanguage.StateTesting.Tasks;

namespace OrderFlow.StatesLanguage.Tests.StateTesting;

public class TaskTests
{
    private const string Definition = """
        {"Type":"Task","QueryLanguage":"JSONata","Resource":"arn:aws:states:::http:invoke","Arguments":{"ApiEndpoint":"{% $states.input.url %}","Method":"GET"},
         "TimeoutSeconds":60,"Catch":[{"ErrorEquals":["Down"],"Next":"Later"},{"ErrorEquals":["States.Timeout"],"Next":"Slow"}],"End":true}
        """;

    [Fact]
    public async Task A_task_without_a_mock_is_done()
    {
        var tasks = new Tasks(task => new(JsonataObject.Create(("got", task.Arguments["ApiEndpoint"]), ("role", task.RoleArn))));

        var result = await RunAsync(tasks);

        result.Output.ToJson().ShouldBe($$"""{"got":"https://shop","role":"{{Tested.Role}}"}""");
        result.Inspection!.Result.ShouldBe(result.Output);
    }

    [Fact]
    public async Task A_task_that_fails_is_handled_as_a_mocked_error_is()
    {
        var result = await RunAsync(new Tasks(_ => throw new TaskErrorException("Down", "no answer")));

        (result.Status, result.NextState, result.Cause).ShouldBe((StateTestStatus.CaughtError, "Later", "no answer"));
    }

    [Theory]
    [InlineData(InspectionLevel.Debug, null)]
    [InlineData(InspectionLevel.Trace, "GET")]
    public async Task The_exchange_of_an_HTTP_task_is_shown_at_the_level_trace(InspectionLevel level, string? method)
    {
        var tasks = new Tasks(_ => new(1) { Request = new() { Method = "GET" }, Response = new() { StatusCode = "200" } });

        var result = await RunAsync(tasks, level);

        result.Inspection!.Request?.Method.ShouldBe(method);
        (result.Inspection.Response is null).ShouldBe(method is null);
    }

    [Fact]
    public async Task A_task_that_takes_longer_than_its_timeout_times_out()
    {
        var clock = new ImpatientClock();

        var result = await RunAsync(new Tasks(null), time: clock);

        (result.Status, result.NextState).ShouldBe((StateTestStatus.CaughtError, "Slow"));
        clock.Waits.ShouldBe([TimeSpan.FromSeconds(60)]);
    }

    [Fact]
    public async Task Without_anything_that_does_tasks_a_mock_is_asked_for()
    {
        var error = await Tested.RefusalAsync(new() { Definition = Definition, Input = """{"url":""}""", RoleArn = Tested.Role });

        error.Message.ShouldBe("The state calls arn:aws:states:::http:invoke, which nothing does here. Specify a mock.");
    }

    [Fact]
    public async Task A_state_waits_by_the_clock_of_the_test()
    {
        var clock = new ImpatientClock();

        var result = await StateTest.RunAsync(new() { Definition = """{"Type":"Wait","Seconds":90,"Next":"A"}""" }, new() { TimeProvider = clock });

        result.NextState.ShouldBe("A");
        clock.Waits.ShouldBe([TimeSpan.FromSeconds(90)]);
    }

    [Fact]
    public async Task A_test_ends_after_five_minutes()
    {
        var clock = new ImpatientClock();

        var result = await StateTest.RunAsync(new() { Definition = """{"Type":"Wait","Seconds":301,"Next":"A"}""" }, new() { TimeProvider = clock });

        (result.Status, result.Error).ShouldBe((StateTestStatus.Failed, "States.Timeout"));
        clock.Waits.ShouldBe([TimeSpan.FromMinutes(5)]);
    }

    private static Task<StateTestResult> RunAsync(Tasks tasks, InspectionLevel level = InspectionLevel.Debug, TimeProvider? time = null) => StateTest.RunAsync(
        new() { Definition = Definition, Input = """{"url":"https://shop"}""", RoleArn = Tested.Role, InspectionLevel = level },
        new() { Tasks = tasks, TimeProvider = time ?? TimeProvider.System });

    /// <summary>Answers at once, or without an answer never.</summary>
    private sealed class Tasks(Func<TaskInvocation, TaskAnswer>? answer) : ITaskInvoker
    {
        public async ValueTask<TaskAnswer> InvokeAsync(TaskInvocation task, CancellationToken cancellationToken)
        {
            if (answer is not null)
                return answer(task);
            var never = new TaskCompletionSource<TaskAnswer>();
            await using var registration = cancellationToken.Register(() => never.TrySetCanceled(cancellationToken));
            return await never.Task;
        }
    }

    /// <summary>A clock whose timers are due at once; it notes how long they were meant to take.</summary>
    private sealed class ImpatientClock : TimeProvider
    {
        public List<TimeSpan> Waits { get; } = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime > TimeSpan.Zero)
                Waits.Add(dueTime);
            return System.CreateTimer(callback, state, dueTime < TimeSpan.Zero ? dueTime : TimeSpan.Zero, period);
        }
    }
}
