using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow.Fields;
using OrderFlow.StatesLanguage.DataFlow.Templates;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>Data flow through a Map state.</summary>
/// <seealso href="https://states-language.net/#map-state"/>
public sealed class CompiledMap : CompiledWork
{
    private readonly MapFields fields;

    internal CompiledMap(MapState state, QueryLanguage language, StateEntry entry, StateExit exit, IReadOnlyList<CompiledCatcher> catchers, MapFields fields)
        : base(state, language, entry, exit, catchers) => this.fields = fields;

    /// <summary>Whether iterations get something other than their items, so that <see cref="ItemInput"/> is needed.</summary>
    public bool SelectsItems => fields.ItemSelector is not null;

    /// <summary>Finds the array to go through.</summary>
    /// <param name="scope">What the state sees.</param>
    /// <exception cref="EvaluationException">A field gives no array with these data.</exception>
    public JsonataArray Items(StateScope scope)
    {
        var items = fields.Items.Evaluate(Evaluation(scope));
        scope.Observer?.Passed(DataFlowStage.AfterItemsPath, items);
        return items;
    }

    /// <summary>Finds how many iterations may run at once; 0 for as many as the service lets.</summary>
    /// <param name="scope">What the state sees.</param>
    /// <exception cref="EvaluationException">The field gives no such number.</exception>
    public long MaxConcurrency(StateScope scope) => fields.MaxConcurrency is { } field ? (long)field.Evaluate(Evaluation(scope)) : 0;

    /// <summary>Finds how many iterations may fail.</summary>
    /// <param name="scope">What the state sees.</param>
    /// <exception cref="EvaluationException">A field gives no such number.</exception>
    public FailureTolerance Tolerance(StateScope scope)
    {
        if (fields.ToleratedCount is null && fields.ToleratedPercentage is null)
            return default;
        var evaluation = Evaluation(scope);
        return new((long?)fields.ToleratedCount?.Evaluate(evaluation), fields.ToleratedPercentage?.Evaluate(evaluation));
    }

    /// <summary>Finds the input of one iteration.</summary>
    /// <param name="scope">What the state sees, with the iteration's item in the context object (<c>Map.Item</c>).</param>
    /// <param name="item">The item.</param>
    /// <exception cref="EvaluationException">A field gives no value with these data.</exception>
    public JsonataValue ItemInput(StateScope scope, JsonataValue item)
    {
        if (fields.ItemSelector is null)
            return item;
        var input = fields.ItemSelector.Evaluate(Evaluation(scope));
        scope.Observer?.Passed(DataFlowStage.AfterItemSelector, input);
        return input;
    }

    private Evaluation Evaluation(StateScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return new(scope, Entry.Input(scope));
    }
}
