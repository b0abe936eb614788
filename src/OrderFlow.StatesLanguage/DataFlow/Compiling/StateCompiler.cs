using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.DataFlow.Compiling;

/// <summary>Compiles the fields of one state; one subclass for each query language.</summary>
internal abstract class StateCompiler(string pointer)
{
    /// <summary>Where the state stands in the definition, for errors.</summary>
    protected string Pointer => pointer;

    public CompiledState Compile(State state) => state switch
    {
        PassState pass => Pass(pass),
        TaskState task => Task(task),
        ChoiceState choice => Choice(choice),
        WaitState wait => Wait(wait),
        SucceedState succeed => Succeed(succeed),
        FailState fail => Fail(fail),
        ParallelState parallel => Parallel(parallel),
        MapState map => Map(map),
        _ => throw new CompilationException(pointer, $"The type {state.Type} is not supported yet."),
    };

    protected abstract CompiledPass Pass(PassState pass);

    protected abstract CompiledTask Task(TaskState task);

    protected abstract CompiledChoice Choice(ChoiceState choice);

    protected abstract CompiledWait Wait(WaitState wait);

    protected abstract CompiledSucceed Succeed(SucceedState succeed);

    protected abstract CompiledFail Fail(FailState fail);

    protected abstract CompiledParallel Parallel(ParallelState parallel);

    protected abstract CompiledMap Map(MapState map);
}
