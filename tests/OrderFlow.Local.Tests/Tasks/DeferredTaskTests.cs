using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;
using OrderFlow.Local.Tasks;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Local.Tests.Tasks;

public sealed class DeferredTaskTests
{
    private readonly TaskIntegrations services = new();
    private readonly TaskCompletionSource ready = new();

    [Fact]
    public async Task A_task_that_is_called_before_its_integration_is_registered_gets_it_once_everything_is_ready()
    {
        var call = Call("arn:aws:states:::events:putEvents");

        services.Add("events", "putEvents", new Answer());
        call.IsCompleted.ShouldBeFalse();
        ready.SetResult();

        (await call).AsString().ShouldBe("done");
    }

    [Fact]
    public async Task A_resource_that_nothing_serves_fails_the_task_and_is_named()
    {
        var call = Call("arn:aws:states:::glue:startJobRun");

        ready.SetResult();

        var error = await Should.ThrowAsync<TaskFailedException>(() => call);
        error.Error.ShouldBe("States.Runtime");
        error.Cause.ShouldNotBeNull().ShouldContain("glue:startJobRun");
    }

    private Task<JsonataValue> Call(string arn)
    {
        TaskResource.TryParse(arn, out var resource).ShouldBeTrue();
        return new DeferredTask(ready.Task, services).InvokeAsync(new TaskCall
        {
            Id = "1",
            Resource = resource!,
            Arguments = JsonataValue.Null,
            StateName = "Announce",
            RetryCount = 0,
            ExecutionArn = "arn:aws:states:us-east-1:000000000000:execution:m:e",
            StateMachineArn = "arn:aws:states:us-east-1:000000000000:stateMachine:m",
        }).AsTask();
    }

    private sealed class Answer : ITaskIntegration
    {
        public ValueTask<JsonataValue> InvokeAsync(TaskCall call) => new((JsonataValue)"done");
    }
}
