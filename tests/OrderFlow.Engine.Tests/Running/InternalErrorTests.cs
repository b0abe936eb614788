using OrderFlow.Engine.Tasks;
using OrderFlow.Engine.Timers;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Tests.Running;

/// <summary>A defect of the engine, here a broken source of randomness that retries with jitter ask.</summary>
public sealed class InternalErrorTests : IDisposable
{
    private const string Retrying = """
        {
          "QueryLanguage": "JSONata", "StartAt": "Try", "States": {
            "Try": {
              "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true,
              "Retry": [{ "ErrorEquals": ["States.ALL"], "JitterStrategy": "FULL" }]
            }
          }
        }
        """;

    private const string Passing = """{"QueryLanguage":"JSONata","StartAt":"Pass","States":{"Pass":{"Type":"Pass","End":true}}}""";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orderflow-engine-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_internal_error_ends_the_execution_that_met_it_and_no_other(bool onDisk)
    {
        await using var engine = await WorkflowEngine.OpenAsync(new WorkflowEngineOptions
        {
            JournalPath = onDisk ? Path.Combine(folder.FullName, "journal.db") : null,
            TimeProvider = new VirtualTimeProvider(),
            Random = new BrokenRandom(),
            Integrations = new TaskIntegrations().AddFallback(new Refusing()),
        });

        var broken = await RunAsync(engine, Retrying);
        var other = await RunAsync(engine, Passing);

        broken.Status.ShouldBe(ExecutionStatus.Failed);
        broken.Error.ShouldBe("States.Runtime");
        broken.Cause.ShouldNotBeNull().ShouldContain("No randomness today.");
        other.Status.ShouldBe(ExecutionStatus.Succeeded);
    }

    private static Task<ExecutionDescription> RunAsync(WorkflowEngine engine, string definition) =>
        engine.RunAsync(new StartExecutionRequest { StateMachine = Bed.Machine(definition) }).WaitAsync(TimeSpan.FromSeconds(30));

    private sealed class BrokenRandom : Random
    {
        public override double NextDouble() => throw new InvalidOperationException("No randomness today.");

        public override long NextInt64(long minValue, long maxValue) => throw new InvalidOperationException("No randomness today.");
    }

    private sealed class Refusing : ITaskIntegration
    {
        public ValueTask<JsonataValue> InvokeAsync(TaskCall call) => throw new TaskFailedException("SQS.SdkClientException", "Not now.");
    }
}
