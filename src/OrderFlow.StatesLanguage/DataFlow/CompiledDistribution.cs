using System.Text;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.DataFlow.Compiling;
using OrderFlow.StatesLanguage.DataFlow.Fields;
using OrderFlow.StatesLanguage.DataFlow.Templates;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>Data flow through the fields that a Map state has only when it is distributed: how many items are read, and in which batches they go out.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html"/>
public sealed class CompiledDistribution
{
    private readonly StateEntry entry;
    private readonly NumberField? mostItems;
    private readonly NumberField? batchItems;
    private readonly NumberField? batchBytes;
    private readonly Template? batchInput;
    private readonly Template? readerArguments;
    private readonly Template? writerArguments;
    private readonly bool isBatched;

    private CompiledDistribution(MapState map, StateEntry entry, Func<NumberOrExpression?, string?, string, NumberField?> number, TemplateCompiler templates)
    {
        this.entry = entry;
        var reader = map.ItemReader?.ReaderConfig;
        var batcher = map.ItemBatcher;
        mostItems = number(reader?.MaxItems, reader?.MaxItemsPath, "ItemReader/ReaderConfig/MaxItems");
        batchItems = number(batcher?.MaxItemsPerBatch, batcher?.MaxItemsPerBatchPath, "ItemBatcher/MaxItemsPerBatch");
        batchBytes = number(batcher?.MaxInputBytesPerBatch, batcher?.MaxInputBytesPerBatchPath, "ItemBatcher/MaxInputBytesPerBatch");
        batchInput = templates.Compile(batcher?.BatchInput, "ItemBatcher/BatchInput");
        readerArguments = templates.Compile(map.ItemReader?.Arguments ?? map.ItemReader?.Parameters, "ItemReader/Arguments");
        writerArguments = templates.Compile(map.ResultWriter?.Arguments ?? map.ResultWriter?.Parameters, "ResultWriter/Arguments");
        isBatched = batcher is not null;
    }

    /// <summary>Compiles the fields of a Map state.</summary>
    /// <param name="map">The state.</param>
    /// <param name="machine">The machine's <c>QueryLanguage</c>, for a state that names none.</param>
    /// <param name="pointer">Where the state stands in the definition, as a JSON pointer, for errors.</param>
    /// <exception cref="CompilationException">A field is broken.</exception>
    public static CompiledDistribution Compile(MapState map, QueryLanguage machine, string pointer)
    {
        ArgumentNullException.ThrowIfNull(map);
        if ((map.QueryLanguage ?? machine) == QueryLanguage.Jsonata)
        {
            var expressions = new ExpressionCompiler(pointer);
            return new(map, new RawEntry(), (value, _, field) => expressions.Number(value, field, NumberRange.Amount), expressions);
        }

        var paths = new PathCompiler(pointer);
        return new(map, new PathEntry(paths.Choice(map.InputPath, "InputPath")), Number, paths);

        NumberField? Number(NumberOrExpression? value, string? path, string field) =>
            paths.Number(value, field, NumberRange.Amount)
            ?? (NumberField?)(paths.Path(path, field + "Path") is { } parsed ? new LimitPath(parsed, field.Split('/')[^1], NumberRange.Amount) : null);
    }

    /// <summary>Finds what the resource of the <c>ItemReader</c> is given.</summary>
    /// <param name="scope">What the state sees.</param>
    /// <returns>Undefined where the state does not say.</returns>
    /// <exception cref="EvaluationException">A field gives no value with these data.</exception>
    public JsonataValue ReaderArguments(StateScope scope) => Arguments(readerArguments, scope);

    /// <summary>Finds what the resource of the <c>ResultWriter</c> is given.</summary>
    /// <param name="scope">What the state sees.</param>
    /// <returns>Undefined where the state does not say.</returns>
    /// <exception cref="EvaluationException">A field gives no value with these data.</exception>
    public JsonataValue WriterArguments(StateScope scope) => Arguments(writerArguments, scope);

    /// <summary>Finds how many items are read at most (<c>MaxItems</c>).</summary>
    /// <param name="scope">What the state sees.</param>
    /// <returns>Null for no limit.</returns>
    /// <exception cref="EvaluationException">The field gives no such number.</exception>
    public long? MostItems(StateScope scope) => Limit(mostItems, scope);

    /// <summary>Puts the inputs of iterations into batches (<c>ItemBatcher</c>).</summary>
    /// <param name="scope">What the state sees.</param>
    /// <param name="inputs">The inputs.</param>
    /// <returns>The inputs of the child executions; null where the state has no <c>ItemBatcher</c>.</returns>
    /// <exception cref="EvaluationException">A field gives no value with these data, or an item is larger than a batch can be.</exception>
    public JsonataArray? Batches(StateScope scope, JsonataArray inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        if (!isBatched)
            return null;
        var input = batchInput?.Evaluate(new Evaluation(scope, entry.Input(scope))) ?? default;
        var most = Limit(batchItems, scope) ?? long.MaxValue;
        var bytes = Limit(batchBytes, scope) ?? long.MaxValue;
        var empty = Size(Batch(input, []));
        var batches = new List<JsonataValue>();
        var batch = new List<JsonataValue>();
        long size = empty;
        foreach (var item in inputs)
        {
            var own = Size(item);
            if (batch.Count > 0 && (batch.Count >= most || size + own + 1 > bytes))
            {
                batches.Add(Batch(input, batch));
                batch.Clear();
                size = empty;
            }

            size += own + (batch.Count == 0 ? 0 : 1);
            if (size > bytes)
                throw new EvaluationException(ErrorNames.DataLimitExceeded, $"An item is larger than a batch can be, which is {bytes} bytes (MaxInputBytesPerBatch).");
            batch.Add(item);
        }

        if (batch.Count > 0)
            batches.Add(Batch(input, batch));
        return JsonataArray.From(batches);
    }

    private long? Limit(NumberField? field, StateScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return field?.Evaluate(new Evaluation(scope, entry.Input(scope))) is > 0 and var limit ? (long)limit : null;
    }

    private JsonataValue Arguments(Template? template, StateScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return template?.Evaluate(new Evaluation(scope, entry.Input(scope))) ?? default;
    }

    private static JsonataValue Batch(JsonataValue input, IReadOnlyList<JsonataValue> items)
    {
        var batch = new JsonataObjectBuilder();
        if (!input.IsUndefined)
            batch.Set("BatchInput", input);
        return batch.Set("Items", JsonataArray.From(items)).Build();
    }

    private static long Size(JsonataValue value) => Encoding.UTF8.GetByteCount(value.ToJson());
}
