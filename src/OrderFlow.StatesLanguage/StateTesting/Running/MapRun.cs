using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.StateTesting.Running;

/// <summary>Runs what surrounds the iterations of a Map state; the iterations themselves are mocked.</summary>
internal sealed class MapRun(CompiledMap map, CompiledDistribution distribution, StateTestRequest request, TestScope scope)
{
    private const string ThresholdExceeded = "States.ExceedToleratedFailureThreshold";

    /// <param name="mocked">The result of the iterations; undefined where an error is mocked.</param>
    /// <returns>The result, or the error of the state itself.</returns>
    /// <exception cref="EvaluationException">A field gives no value with these data.</exception>
    /// <exception cref="StateTestException">More iterations failed than there are.</exception>
    public (JsonataValue Result, WorkError? Error) Run(JsonataValue mocked)
    {
        var items = Items();
        scope.Inspector.Concurrency(map.MaxConcurrency(scope));
        var tolerance = map.Tolerance(scope);
        scope.Inspector.Tolerance(tolerance);
        var inputs = items is null ? null : Inputs(items);
        var iterations = inputs?.Count ?? (mocked.IsArray ? mocked.AsArray().Count : null);
        var failures = request.StateConfiguration?.MapIterationFailureCount ?? 0;
        if (failures > iterations)
            throw StateTestException.Validation("Map iteration failure count must be less than or equal to the number of Map iterations");
        var isExceeded = failures > tolerance.Count || (iterations > 0 && 100.0 * failures / iterations > tolerance.Percentage);
        return isExceeded && request.Mock?.ErrorOutput is null
            ? (default, new(ThresholdExceeded, "The specified tolerated failure threshold was exceeded", IsFromTask: false))
            : (mocked, null);
    }

    // What a reader would read is only known where the test says it.
    private JsonataArray? Items()
    {
        if (((MapState)map.State).ItemReader is not { } reader)
            return map.Items(scope);
        if (request.StateConfiguration?.MapItemReaderData is not { } data)
            return null;
        var items = new ItemSource(reader, scope.Inspector).Read(data);
        return distribution.MostItems(scope) is { } most && most < items.Count ? JsonataArray.From(items.Take((int)most)) : items;
    }

    private JsonataArray Inputs(JsonataArray items)
    {
        var inputs = map.SelectsItems ? JsonataArray.From(items.Select((item, index) => map.ItemInput(scope.With(index, item), item))) : items;
        if (distribution.Batches(scope, inputs) is not { } batches)
            return inputs;
        scope.Inspector.Batched(batches);
        return batches;
    }
}
