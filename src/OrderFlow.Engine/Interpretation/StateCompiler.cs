using OrderFlow.Engine.Tasks;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Compiles one state.</summary>
internal sealed class StateCompiler(GraphCompiler graph, State state, string pointer, Func<string, StateNode?> find)
{
    private const decimal LongestSeconds = 99_999_999;
    private readonly TemplateCompiler templates = new(pointer);
    private readonly List<Action> links = [];

    /// <exception cref="CompilationException">The state is a JSONPath state.</exception>
    public void RequireJsonata(QueryLanguage language)
    {
        if (language != QueryLanguage.Jsonata)
            throw new CompilationException(pointer, $"State \"{state.Name}\" uses JSONPath (field QueryLanguage), which the engine does not support yet. Use \"QueryLanguage\": \"JSONata\".");
    }

    public StateNode Compile(int ordinal) => state switch
    {
        PassState pass => Pass(pass, ordinal),
        TaskState task => Task(task, ordinal),
        ChoiceState choice => Choice(choice, ordinal),
        WaitState wait => Wait(wait, ordinal),
        SucceedState succeed => new SucceedNode(state.Name, ordinal) { Output = templates.Compile(succeed.Output, "Output") },
        FailState fail => new FailNode(state.Name, ordinal, templates.Compile(fail.Error, "Error"), templates.Compile(fail.Cause, "Cause")),
        ParallelState parallel => Parallel(parallel, ordinal),
        MapState map => Map(map, ordinal),
        _ => throw new CompilationException(pointer, $"The type {state.Type} is not supported yet."),
    };

    /// <summary>Connects the node with the states that it names.</summary>
    public void Link(StateNode node)
    {
        if (state is TransitionState transition)
        {
            if (transition.Next is { } next)
                node.Next = Find(next, "Next");
            else if (!transition.End)
                throw new CompilationException(pointer, $"State \"{state.Name}\" has neither Next nor End.");
        }
        else if (state is ChoiceState { Default: { } otherwise })
        {
            node.Next = Find(otherwise, "Default");
        }
        foreach (var link in links)
            link();
    }

    private PassNode Pass(PassState pass, int ordinal) => new(state.Name, ordinal)
    {
        Output = templates.Compile(pass.Output, "Output"),
        Assign = templates.CompileAssign(pass.Assign),
    };

    private WaitNode Wait(WaitState wait, int ordinal)
    {
        var seconds = templates.Compile(wait.Seconds, "Seconds", 0, LongestSeconds);
        var timestamp = templates.Compile(wait.Timestamp, "Timestamp");
        if (seconds is null == timestamp is null)
            throw new CompilationException(pointer, "A Wait state has exactly one of Seconds and Timestamp.");
        return new(state.Name, ordinal, seconds, timestamp)
        {
            Output = templates.Compile(wait.Output, "Output"),
            Assign = templates.CompileAssign(wait.Assign),
        };
    }

    private ChoiceNode Choice(ChoiceState choice, int ordinal)
    {
        var branches = choice.Choices.Select((rule, index) => Rule(rule, index)).ToArray();
        return new(state.Name, ordinal, branches)
        {
            Output = templates.Compile(choice.Output, "Output"),
            Assign = templates.CompileAssign(choice.Assign),
        };
    }

    private ChoiceBranch Rule(ChoiceRule rule, int index)
    {
        var place = $"Choices[{index}]";
        var condition = templates.Compile(rule.Condition, place + "/Condition");
        if (condition is null or not (ExpressionTemplate or LiteralTemplate) || (condition is LiteralTemplate && rule.Condition?.Type != Newtonsoft.Json.Linq.JTokenType.Boolean))
            throw templates.Error($"Choices/{index}/Condition", "A rule has a Condition: a {% JSONata expression %} or a boolean.");
        var branch = new ChoiceBranch(condition, templates.Compile(rule.Output, place + "/Output"), templates.CompileAssign(rule.Assign, place + "/Assign"));
        links.Add(() => branch.Next = Find(rule.Next, $"Choices/{index}/Next"));
        return branch;
    }

    private TaskNode Task(TaskState task, int ordinal)
    {
        if (!TaskResource.TryParse(task.Resource, out var resource))
            throw templates.Error("Resource", $"\"{task.Resource}\" is not the ARN of a function, an activity or a service's action.");
        if (graph.Type == StateMachineType.Express && resource.Pattern != TaskPattern.RequestResponse)
            throw templates.Error("Resource", $"Express state machines do not support '{task.Resource}': no .sync, .waitForTaskToken or activity.");
        return new(state.Name, ordinal, resource)
        {
            Arguments = templates.Compile(task.Arguments, "Arguments"),
            Timeout = templates.Compile(task.TimeoutSeconds, "TimeoutSeconds", 1, LongestSeconds),
            Heartbeat = templates.Compile(task.HeartbeatSeconds, "HeartbeatSeconds", 1, LongestSeconds),
            CredentialsRoleArn = templates.Compile(task.Credentials?["RoleArn"], "Credentials/RoleArn"),
            Output = templates.Compile(task.Output, "Output"),
            Assign = templates.CompileAssign(task.Assign),
            Retry = Retry(task),
            Catch = Catch(task),
        };
    }

    private ParallelNode Parallel(ParallelState parallel, int ordinal)
    {
        if (parallel.Branches.Count == 0)
            throw templates.Error("Branches", "A Parallel state has at least one branch.");
        var branches = parallel.Branches.Select((branch, index) => graph.Flow(branch, $"{pointer}/Branches/{index}")).ToArray();
        return new(state.Name, ordinal, branches, templates.Compile(parallel.Arguments, "Arguments"))
        {
            Output = templates.Compile(parallel.Output, "Output"),
            Assign = templates.CompileAssign(parallel.Assign),
            Retry = Retry(parallel),
            Catch = Catch(parallel),
        };
    }

    private MapNode Map(MapState map, int ordinal)
    {
        if (map.IsDistributed)
            throw templates.Error("ItemProcessor/ProcessorConfig/Mode", $"State \"{state.Name}\" is a distributed Map, which the engine does not support yet.");
        foreach (var (field, isPresent) in new[] { ("ItemReader", map.ItemReader is not null), ("ItemBatcher", map.ItemBatcher is not null), ("ResultWriter", map.ResultWriter is not null) })
        {
            if (isPresent)
                throw templates.Error(field, $"State \"{state.Name}\" has a {field}, which the engine does not support yet.");
        }
        var processor = map.Processor ?? throw templates.Error("ItemProcessor", "A Map state has an ItemProcessor.");
        return new(state.Name, ordinal, graph.Flow(processor, $"{pointer}/{(map.ItemProcessor is null ? "Iterator" : "ItemProcessor")}"))
        {
            Items = templates.Compile(map.Items, "Items"),
            ItemSelector = templates.Compile(map.Selector, "ItemSelector"),
            MaxConcurrency = templates.Compile(map.MaxConcurrency, "MaxConcurrency", 0, LongestSeconds),
            Unused = [.. Tolerated(map)],
            Output = templates.Compile(map.Output, "Output"),
            Assign = templates.CompileAssign(map.Assign),
            Retry = Retry(map),
            Catch = Catch(map),
        };
    }

    private IEnumerable<Template> Tolerated(MapState map)
    {
        if (map.ToleratedFailureCount?.Expression is { } count)
            yield return templates.Compile(count, "ToleratedFailureCount")!;
        if (map.ToleratedFailurePercentage?.Expression is { } percentage)
            yield return templates.Compile(percentage, "ToleratedFailurePercentage")!;
    }

    private static RetryClause[] Retry(WorkState work) => [.. (work.Retry ?? []).Select(retrier => new RetryClause(retrier))];

    private CatchClause[] Catch(WorkState work) => [.. (work.Catch ?? []).Select((catcher, index) =>
    {
        var place = $"Catch[{index}]";
        var clause = new CatchClause(new(catcher.ErrorEquals), templates.Compile(catcher.Output, place + "/Output"), templates.CompileAssign(catcher.Assign, place + "/Assign"));
        links.Add(() => clause.Next = Find(catcher.Next, $"Catch/{index}/Next"));
        return clause;
    })];

    private StateNode Find(string name, string field) => find(name) ?? throw templates.Error(field, $"\"{name}\" is not a state here.");
}
