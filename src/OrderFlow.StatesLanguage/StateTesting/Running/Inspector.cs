using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.StateTesting.Tasks;

namespace OrderFlow.StatesLanguage.StateTesting.Running;

/// <summary>Notes the data on their way through a tested state, as far as the service shows them for its type and language.</summary>
internal sealed class Inspector(CompiledState state) : IDataFlowObserver
{
    private readonly HashSet<DataFlowStage> shown = [.. Shown(state)];
    private readonly List<JsonataValue> selected = [];
    private StateInspection seen = new();

    public void Passed(DataFlowStage stage, JsonataValue value)
    {
        if (!shown.Contains(stage))
            return;
        seen = stage switch
        {
            DataFlowStage.AfterInputPath => seen with { AfterInputPath = value },
            DataFlowStage.AfterParameters => seen with { AfterParameters = value },
            DataFlowStage.AfterArguments => seen with { AfterArguments = value },
            DataFlowStage.AfterItemsPath => seen with { AfterItemsPath = value },
            DataFlowStage.AfterItemSelector => Selected(value),
            DataFlowStage.Result => seen with { Result = value },
            DataFlowStage.AfterResultSelector => seen with { AfterResultSelector = value },
            DataFlowStage.AfterResultPath => seen with { AfterResultPath = value },
            _ => seen,
        };
    }

    public void Pointed(JsonataValue items) => seen = seen with { AfterItemsPointer = items };

    public void Batched(JsonataArray batches) => seen = seen with { AfterItemBatcher = batches };

    public void Concurrency(long most) => seen = seen with { MaxConcurrency = (int)Math.Min(most, int.MaxValue) };

    public void Tolerance(FailureTolerance tolerance) => seen = seen with
    {
        ToleratedFailureCount = tolerance.Count is { } count ? (int)Math.Min(count, int.MaxValue) : null,
        ToleratedFailurePercentage = tolerance.Percentage,
    };

    public void Handled(ErrorInspection details) => seen = seen with { ErrorDetails = details };

    public void Exchanged(HttpTaskRequest? request, HttpTaskResponse? response) => seen = seen with { Request = request, Response = response };

    /// <summary>What the result of the test shows.</summary>
    /// <param name="level">How much it shows.</param>
    /// <param name="scope">What the state saw.</param>
    /// <param name="assigned">The variables that the state assigned; null for none.</param>
    public StateInspection? Show(InspectionLevel level, TestScope scope, JsonataObject? assigned)
    {
        if (level == InspectionLevel.Info)
            return null;
        var variables = new JsonataObjectBuilder();
        foreach (var (name, value) in scope.Given.Concat(assigned ?? JsonataObject.Empty))
            variables.Set(name, value);
        var all = variables.Build();
        return seen with
        {
            Input = scope.Input,
            Variables = all.Count == 0 ? JsonataValue.Undefined : all,
            AfterInputPath = state is CompiledFail { Language: QueryLanguage.JsonPath } ? scope.Input : seen.AfterInputPath,
            AfterItemSelector = selected.Count == 0 ? JsonataValue.Undefined : JsonataArray.From(selected),
            Request = level == InspectionLevel.Trace ? seen.Request : null,
            Response = level == InspectionLevel.Trace ? seen.Response : null,
        };
    }

    private static IEnumerable<DataFlowStage> Shown(CompiledState state) => (state.Language, state.State) switch
    {
        (QueryLanguage.Jsonata, TaskState) => [DataFlowStage.AfterArguments, DataFlowStage.Result],
        (QueryLanguage.Jsonata, MapState) => [DataFlowStage.AfterItemSelector],
        (QueryLanguage.Jsonata, _) => [],
        (_, PassState { Result: not null }) => [DataFlowStage.Result, DataFlowStage.AfterResultSelector, DataFlowStage.AfterResultPath],
        (_, PassState) => [DataFlowStage.AfterInputPath, DataFlowStage.AfterParameters, DataFlowStage.AfterResultSelector, DataFlowStage.AfterResultPath],
        (_, TaskState) =>
            [DataFlowStage.AfterInputPath, DataFlowStage.AfterParameters, DataFlowStage.Result, DataFlowStage.AfterResultSelector, DataFlowStage.AfterResultPath],
        (_, MapState) =>
        [
            DataFlowStage.AfterInputPath, DataFlowStage.AfterItemsPath, DataFlowStage.AfterItemSelector,
            DataFlowStage.AfterResultSelector, DataFlowStage.AfterResultPath,
        ],
        (_, ParallelState) => [DataFlowStage.AfterResultSelector, DataFlowStage.AfterResultPath],
        _ => [DataFlowStage.AfterInputPath],
    };

    private StateInspection Selected(JsonataValue input)
    {
        selected.Add(input);
        return seen;
    }
}
