using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Compiles one state to a node.</summary>
internal sealed class StateCompiler(GraphCompiler graph, CompiledState state, string pointer, Func<string, StateNode?> find)
{
    private readonly List<Action> links = [];

    public StateNode Compile(int ordinal) => state switch
    {
        CompiledPass pass => new PassNode(pass, ordinal),
        CompiledTask task => Task(task, (TaskState)state.State, ordinal),
        CompiledChoice choice => Choice(choice, (ChoiceState)state.State, ordinal),
        CompiledWait wait => new WaitNode(wait, ordinal),
        CompiledSucceed succeed => new SucceedNode(succeed, ordinal),
        CompiledFail fail => new FailNode(fail, ordinal),
        CompiledParallel parallel => Parallel(parallel, (ParallelState)state.State, ordinal),
        CompiledMap map => Map(map, (MapState)state.State, ordinal),
        _ => throw new CompilationException(pointer, $"The type {state.State.Type} is not supported yet."),
    };

    /// <summary>Connects the node with the states that it names.</summary>
    public void Link(StateNode node)
    {
        if (state.State is TransitionState transition)
        {
            if (transition.Next is { } next)
                node.Next = Find(next, "Next");
            else if (!transition.End)
                throw new CompilationException(pointer, $"State \"{state.Name}\" has neither Next nor End.");
        }
        else if (state.State is ChoiceState { Default: { } otherwise })
        {
            node.Next = Find(otherwise, "Default");
        }
        foreach (var link in links)
            link();
    }

    private ChoiceNode Choice(CompiledChoice choice, ChoiceState model, int ordinal)
    {
        var node = new ChoiceNode(choice, ordinal, model.Choices.Count);
        links.Add(() =>
        {
            for (var i = 0; i < node.Targets.Length; i++)
                node.Targets[i] = Find(model.Choices[i].Next, $"Choices/{i}/Next");
        });
        return node;
    }

    private TaskNode Task(CompiledTask task, TaskState model, int ordinal)
    {
        if (!TaskResource.TryParse(model.Resource, out var resource))
            throw Error("Resource", $"\"{model.Resource}\" is not the ARN of a function, an activity or a service's action.");
        if (graph.Type == StateMachineType.Express && resource.Pattern != TaskPattern.RequestResponse)
            throw Error("Resource", $"Express state machines do not support '{model.Resource}': no .sync, .waitForTaskToken or activity.");
        return new(task, ordinal, resource) { Retry = Retry(model), Catch = Catch(task) };
    }

    private ParallelNode Parallel(CompiledParallel parallel, ParallelState model, int ordinal)
    {
        if (model.Branches.Count == 0)
            throw Error("Branches", "A Parallel state has at least one branch.");
        var branches = model.Branches.Select((branch, index) => graph.Flow(branch, $"{pointer}/Branches/{index}")).ToArray();
        return new(parallel, ordinal, branches) { Retry = Retry(model), Catch = Catch(parallel) };
    }

    private MapNode Map(CompiledMap map, MapState model, int ordinal)
    {
        if (model.IsDistributed)
            throw Error("ItemProcessor/ProcessorConfig/Mode", $"State \"{state.Name}\" is a distributed Map, which the engine does not support yet.");
        foreach (var (field, isPresent) in new[] { ("ItemReader", model.ItemReader is not null), ("ItemBatcher", model.ItemBatcher is not null), ("ResultWriter", model.ResultWriter is not null) })
        {
            if (isPresent)
                throw Error(field, $"State \"{state.Name}\" has a {field}, which the engine does not support yet.");
        }
        var processor = model.Processor ?? throw Error("ItemProcessor", "A Map state has an ItemProcessor.");
        return new(map, ordinal, graph.Flow(processor, $"{pointer}/{(model.ItemProcessor is null ? "Iterator" : "ItemProcessor")}"))
        {
            Retry = Retry(model),
            Catch = Catch(map),
        };
    }

    private static RetryClause[] Retry(WorkState work) => [.. (work.Retry ?? []).Select(retrier => new RetryClause(retrier))];

    private CatchClause[] Catch(CompiledWork work)
    {
        CatchClause[] clauses = [.. work.Catch.Select(catcher => new CatchClause(catcher))];
        links.Add(() =>
        {
            for (var i = 0; i < clauses.Length; i++)
                clauses[i].Next = Find(clauses[i].Catcher.Catcher.Next, $"Catch/{i}/Next");
        });
        return clauses;
    }

    private StateNode Find(string name, string field) => find(name) ?? throw Error(field, $"\"{name}\" is not a state here.");

    private CompilationException Error(string location, string problem) => new($"{pointer}/{location}", problem);
}
