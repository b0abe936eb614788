using System.Globalization;
using OrderFlow.Engine.History;
using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Tests.Recovery;

/// <summary>The process that tests kill: starts executions on a journal, or goes on with them, and ends when all have ended.</summary>
internal static class CrashHost
{
    private const string Expressions = """
        { "QueryLanguage": "JSONata", "StartAt": "Wait", "States": {
          "Wait": { "Type": "Wait", "Seconds": 1, "Next": "Each" },
          "Each": { "Type": "Map", "Items": ["a", "b", "c"], "MaxConcurrency": 2, "Assign": { "done": true }, "Next": "Both", "ItemProcessor": { "StartAt": "Work", "States": {
            "Work": { "Type": "Task", "Resource": "arn:aws:states:::test:work", "Assign": { "worked": [1] }, "Next": "Rest" },
            "Rest": { "Type": "Pass", "End": true } } } },
          "Both": { "Type": "Parallel", "End": true, "Branches": [
            { "StartAt": "Nap", "States": { "Nap": { "Type": "Wait", "Seconds": 1, "Output": 1, "End": true } } },
            { "StartAt": "Try", "States": { "Try": { "Type": "Task", "Resource": "arn:aws:states:::test:fail", "End": true,
              "Retry": [ { "ErrorEquals": ["States.TaskFailed"], "IntervalSeconds": 1, "MaxAttempts": 1 } ],
              "Catch": [ { "ErrorEquals": ["States.ALL"], "Output": 2, "Next": "Caught" } ] },
              "Caught": { "Type": "Pass", "End": true } } } ] } } }
        """;

    private const string Paths = """
        { "StartAt": "Wait", "States": {
          "Wait": { "Type": "Wait", "Seconds": 1, "Next": "Each" },
          "Each": { "Type": "Map", "ItemsPath": "$.items", "MaxConcurrency": 2, "Assign": { "done": true }, "ResultPath": "$.worked", "Next": "Both", "ItemProcessor": { "StartAt": "Work", "States": {
            "Work": { "Type": "Task", "Resource": "arn:aws:states:::test:work", "Assign": { "worked.$": "States.Array($)" }, "Next": "Rest" },
            "Rest": { "Type": "Pass", "End": true } } } },
          "Both": { "Type": "Parallel", "InputPath": "$.results", "End": true, "Branches": [
            { "StartAt": "Nap", "States": { "Nap": { "Type": "Wait", "Seconds": 1, "OutputPath": "$[0]", "End": true } } },
            { "StartAt": "Try", "States": { "Try": { "Type": "Task", "Resource": "arn:aws:states:::test:fail", "End": true,
              "Retry": [ { "ErrorEquals": ["States.TaskFailed"], "IntervalSeconds": 1, "MaxAttempts": 1 } ],
              "Catch": [ { "ErrorEquals": ["States.ALL"], "ResultPath": null, "Next": "Caught" } ] },
              "Caught": { "Type": "Pass", "InputPath": "$[1]", "End": true } } } ] } } }
        """;

    private const string Input = """{"items":["a","b","c"],"results":[1,2]}""";

    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is not ["crash", var path, var count, "JSONPath" or "JSONata"])
            return 2;
        var options = new WorkflowEngineOptions { JournalPath = path, Observers = [new EventLines()] };
        options.Integrations.AddFallback(new CallLog(path + ".calls"));
        await using var engine = await WorkflowEngine.OpenAsync(options);
        var machine = Bed.Machine(arguments[^1] == "JSONPath" ? Paths : Expressions);
        var executions = new List<Task<ExecutionDescription>>();
        foreach (var name in Enumerable.Range(0, int.Parse(count, CultureInfo.InvariantCulture)).Select(i => $"e{i}"))
            executions.Add(engine.WaitAsync(await StartAsync(engine, machine, name)));
        await Task.WhenAll(executions);
        return 0;
    }

    private static async Task<string> StartAsync(WorkflowEngine engine, StateMachine machine, string name)
    {
        try
        {
            return (await engine.StartAsync(new() { StateMachine = machine, Name = name, Input = JsonataJson.Parse(Input) })).ExecutionArn;
        }
        catch (WorkflowException exception) when (exception.Code == "ExecutionAlreadyExists")
        {
            return machine.Arn.Replace(":stateMachine:", ":execution:", StringComparison.Ordinal) + ":" + name;
        }
    }

    private sealed class EventLines : IExecutionObserver
    {
        public void OnEvents(ExecutionSummary execution, IReadOnlyList<HistoryEvent> events)
        {
            foreach (var happened in events)
                Console.Out.WriteLine(happened.Type);
            Console.Out.Flush();
        }
    }

    /// <summary>Notes each call in a file before it answers.</summary>
    private sealed class CallLog(string path) : ITaskIntegration
    {
        private readonly Lock gate = new();

        public ValueTask<JsonataValue> InvokeAsync(TaskCall call)
        {
            lock (gate)
                File.AppendAllText(path, $"{call.Id}\n");
            return call.Resource.Action == "fail" ? throw new TaskFailedException("Broken", null) : ValueTask.FromResult(call.Arguments);
        }
    }
}
