using OrderFlow.Engine.Tasks;
using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine.Tests;

/// <summary>Names, tokens, stops, lists and pages.</summary>
public sealed class WorkflowEngineTests
{
    private const string Wait = """
        { "QueryLanguage": "JSONata", "StartAt": "Wait", "States": { "Wait": { "Type": "Wait", "Seconds": 60, "End": true } } }
        """;

    private const string Pass = """
        { "QueryLanguage": "JSONata", "StartAt": "Pass", "States": { "Pass": { "Type": "Pass", "End": true } } }
        """;

    private const string Token = """
        { "QueryLanguage": "JSONata", "StartAt": "Ask", "States": { "Ask": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
          "TimeoutSeconds": 600, "HeartbeatSeconds": 100, "End": true } } }
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_same_name_and_input_is_the_same_execution_while_it_runs(bool onDisk)
    {
        await using var bed = onDisk ? await Bed.OnDiskAsync(autoAdvance: false) : await Bed.InMemoryAsync(autoAdvance: false);
        var first = await bed.StartAsync(Wait, """{"a":1,"b":2}""", "order-1");

        var again = await bed.StartAsync(Wait, """{"b":2,"a":1}""", "order-1");

        again.ExecutionArn.ShouldBe(first.ExecutionArn);
        (await bed.Engine.ListAsync(new())).Executions.Count.ShouldBe(1);
        var refused = await Should.ThrowAsync<WorkflowException>(() => bed.StartAsync(Wait, "{}", "order-1"));
        refused.Code.ShouldBe("ExecutionAlreadyExists");
        refused.Message.ShouldBe($"Execution Already Exists: '{first.ExecutionArn}'");
    }

    [Fact]
    public async Task A_name_that_ended_is_not_used_again()
    {
        await using var bed = await Bed.InMemoryAsync();
        await bed.Engine.WaitAsync((await bed.StartAsync(Pass, name: "once")).ExecutionArn);

        (await Should.ThrowAsync<WorkflowException>(() => bed.StartAsync(Pass, name: "once"))).Code.ShouldBe("ExecutionAlreadyExists");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a*b")]
    [InlineData("a\nb")]
    public async Task A_name_with_forbidden_characters_is_refused(string name)
    {
        await using var bed = await Bed.InMemoryAsync();

        (await Should.ThrowAsync<WorkflowException>(() => bed.StartAsync(Pass, name: name))).Message.ShouldBe($"Invalid Name: '{name}'");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_token_brings_the_result(bool onDisk)
    {
        await using var bed = await Bed.Async(onDisk);
        bed.Script.On("Ask", async call =>
        {
            await bed.Engine.SendTaskHeartbeatAsync(call.TaskToken!);
            await bed.Engine.SendTaskSuccessAsync(call.TaskToken!, "answer");
            return "sent";
        });

        var execution = await bed.RunAsync(Token);

        execution.Output.ToJson().ShouldBe("\"answer\"");
        (await bed.LinesAsync(execution))[2..].ShouldBe(
            ["3<2 TaskScheduled", "4<3 TaskStarted", "5<4 TaskSubmitted", "6<5 TaskSucceeded", "7<6 TaskStateExited(Ask)", "8<7 ExecutionSucceeded"]);
    }

    [Fact]
    public async Task A_token_works_once_and_others_are_refused()
    {
        await using var bed = await Bed.InMemoryAsync(autoAdvance: false);
        bed.Script.Returns("Ask", "sent");
        var execution = await bed.StartAsync(Token);
        var token = await TokenAsync(bed);

        await bed.Engine.SendTaskFailureAsync(token, "Refused", "No.");

        (await bed.Engine.WaitAsync(execution.ExecutionArn)).Error.ShouldBe("Refused");
        (await Should.ThrowAsync<WorkflowException>(() => bed.Engine.SendTaskSuccessAsync(token, 1))).Code.ShouldBe("TaskTimedOut");
        (await Should.ThrowAsync<WorkflowException>(() => bed.Engine.SendTaskSuccessAsync("nonsense", 1))).Message.ShouldBe("Invalid Token: 'Invalid token'");
        var forged = Convert.FromBase64String(token);
        forged[3] ^= 1;
        (await Should.ThrowAsync<WorkflowException>(() => bed.Engine.SendTaskSuccessAsync(Convert.ToBase64String(forged), 1))).Code.ShouldBe("InvalidToken");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Heartbeats_keep_a_task_until_they_stop(bool onDisk)
    {
        await using var bed = onDisk ? await Bed.OnDiskAsync(autoAdvance: false) : await Bed.InMemoryAsync(autoAdvance: false);
        bed.Script.Returns("Ask", "sent");
        var execution = await bed.StartAsync(Token);
        var token = await TokenAsync(bed);
        bed.Clock.Advance(TimeSpan.FromSeconds(90));
        await bed.Engine.SendTaskHeartbeatAsync(token);
        bed.Clock.Advance(TimeSpan.FromSeconds(90));
        await bed.Engine.SendTaskHeartbeatAsync(token);
        bed.Clock.Advance(TimeSpan.FromSeconds(101));

        var ended = await bed.Engine.WaitAsync(execution.ExecutionArn);

        ended.Error.ShouldBe("States.HeartbeatTimeout");
        (ended.StopDate - ended.StartDate)!.Value.TotalSeconds.ShouldBe(280, tolerance: 2);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stopped_execution_is_aborted(bool onDisk)
    {
        await using var bed = onDisk ? await Bed.OnDiskAsync(autoAdvance: false) : await Bed.InMemoryAsync(autoAdvance: false);
        var execution = await bed.StartAsync(Wait);

        var stopped = await bed.Engine.StopAsync(execution.ExecutionArn, "Enough", "No more.");

        stopped.Status.ShouldBe(ExecutionStatus.Aborted);
        (stopped.Error, stopped.Cause).ShouldBe(("Enough", "No more."));
        (await bed.LinesAsync(execution)).ShouldBe(["1<0 ExecutionStarted", "2<0 WaitStateEntered(Wait)", "3<0 ExecutionAborted"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Lists_and_histories_come_in_pages(bool onDisk)
    {
        await using var bed = await Bed.Async(onDisk);
        var arns = new List<string>();
        for (var i = 0; i < 5; i++)
            arns.Add((await bed.RunAsync(Pass)).ExecutionArn);

        var first = await bed.Engine.ListAsync(new() { MaxResults = 3, StateMachineArn = Bed.MachineArn, Status = ExecutionStatus.Succeeded });
        var second = await bed.Engine.ListAsync(new() { MaxResults = 3, NextToken = first.NextToken });

        first.Executions.Concat(second.Executions).Select(execution => execution.ExecutionArn).ShouldBe(arns.AsEnumerable().Reverse());
        second.NextToken.ShouldBeNull();
        (await bed.Engine.ListAsync(new() { Status = ExecutionStatus.Failed })).Executions.ShouldBeEmpty();
        (await PagesAsync(bed, arns[0], isReverse: false)).ShouldBe([1, 2, 3, 4]);
        (await PagesAsync(bed, arns[0], isReverse: true)).ShouldBe([4, 3, 2, 1]);
    }

    [Fact]
    public async Task An_unknown_execution_does_not_exist()
    {
        await using var bed = await Bed.InMemoryAsync();
        const string Arn = "arn:aws:states:eu-west-1:123456789012:execution:Machine:none";

        foreach (var call in (Func<Task>[])[() => bed.Engine.DescribeAsync(Arn), () => bed.Engine.GetHistoryAsync(Arn), () => bed.Engine.StopAsync(Arn), () => bed.Engine.WaitAsync(Arn)])
            (await Should.ThrowAsync<WorkflowException>(call)).Message.ShouldBe($"Execution Does Not Exist: '{Arn}'");
    }

    [Fact]
    public async Task An_input_of_more_than_256_KiB_is_refused()
    {
        await using var bed = await Bed.InMemoryAsync();
        StartExecutionRequest Of(int length) => new() { StateMachine = Bed.Machine(Pass), Input = new string('x', length - 2) };

        (await bed.Engine.RunAsync(Of(262_144))).Status.ShouldBe(ExecutionStatus.Succeeded);
        (await Should.ThrowAsync<WorkflowException>(() => bed.Engine.StartAsync(Of(262_145)))).Code.ShouldBe("InvalidExecutionInput");
    }

    [Fact]
    public async Task An_Express_execution_runs_in_memory_beside_the_journal()
    {
        await using var bed = await Bed.OnDiskAsync();

        var execution = await bed.Engine.RunAsync(new() { StateMachine = Bed.Machine(Pass, StateMachineType.Express), Name = "quick" });

        execution.Status.ShouldBe(ExecutionStatus.Succeeded);
        execution.ExecutionArn.ShouldStartWith("arn:aws:states:eu-west-1:123456789012:express:Machine:quick:");
        (await bed.Engine.ListAsync(new())).Executions.ShouldBeEmpty();
    }

    [Fact]
    public void A_distributed_Map_is_named_as_not_supported_yet()
    {
        var refused = Should.Throw<CompilationException>(() => Bed.Machine("""
            { "StartAt": "Each", "States": { "Each": { "Type": "Map", "End": true, "ItemProcessor": {
              "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "P", "States": { "P": { "Type": "Pass", "End": true } } } } } }
            """));

        refused.Place.ShouldBe("/States/Each/ItemProcessor/ProcessorConfig/Mode");
        refused.Message.ShouldContain("distributed Map");
    }

    private static async Task<List<long>> PagesAsync(Bed bed, string arn, bool isReverse)
    {
        var ids = new List<long>();
        string? next = null;
        do
        {
            var page = await bed.Engine.GetHistoryAsync(arn, new() { MaxResults = 3, IsReverseOrder = isReverse, NextToken = next });
            ids.AddRange(page.Events.Select(happened => happened.Id));
            next = page.NextToken;
        }
        while (next is not null);
        return ids;
    }

    private static async Task<string> TokenAsync(Bed bed)
    {
        TaskCall? call;
        while (!bed.Script.Calls.TryPeek(out call))
            await Task.Yield();
        return call.TaskToken!;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Executions_are_counted_by_status_found_by_name_and_keep_their_definition(bool onDisk)
    {
        const string Waits = """{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Wait","Seconds":60,"End":true}}}""";
        await using var bed = onDisk ? await Bed.OnDiskAsync(autoAdvance: false) : await Bed.InMemoryAsync(autoAdvance: false);
        await bed.StartAsync(Waits, name: "order-1");
        await bed.StartAsync(Waits, name: "order-12");
        var stopped = await bed.StartAsync(Waits, name: "return-1");
        await bed.Engine.StopAsync(stopped.ExecutionArn);

        (await bed.Engine.CountAsync()).ShouldBe(new Dictionary<ExecutionStatus, long> { [ExecutionStatus.Running] = 2, [ExecutionStatus.Aborted] = 1 }, ignoreOrder: true);
        (await bed.Engine.ListAsync(new() { NameContains = "order" })).Executions.Select(execution => execution.Name).ShouldBe(["order-12", "order-1"]);
        (await bed.Engine.ListAsync(new() { NameContains = "-1", Status = ExecutionStatus.Aborted })).Executions.ShouldHaveSingleItem().Name.ShouldBe("return-1");
        (await bed.Engine.ListAsync(new() { NameContains = "%" })).Executions.ShouldBeEmpty();
        (await bed.Engine.DescribeAsync(stopped.ExecutionArn)).Definition.ShouldBe(Waits);
    }
}
