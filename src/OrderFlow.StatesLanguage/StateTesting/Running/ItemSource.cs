using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.StateTesting.Running;

/// <summary>Reads the items of a distributed Map from the text that its reader would have found.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html"/>
internal sealed class ItemSource(ItemReader reader, Inspector inspector)
{
    private const string ReaderFailed = "States.ItemReaderFailed";

    /// <exception cref="EvaluationException">The text holds no items.</exception>
    public JsonataArray Read(string text)
    {
        return reader.ReaderConfig?.InputType switch
        {
            ItemReaderInputType.Csv => new CsvRows(reader.ReaderConfig).Read(text),
            ItemReaderInputType.Jsonl => JsonataArray.From(text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parse)),
            ItemReaderInputType.Json or null => Array(Parse(text)),
            var type => throw StateTestException.Validation($"MapItemReaderData cannot be read as {type.ToString()!.ToUpperInvariant()}; give JSON, JSONL or CSV."),
        };
    }

    private JsonataArray Array(JsonataValue data)
    {
        if (reader.ReaderConfig?.ItemsPointer is { } pointer)
        {
            data = Pointed(data, pointer);
            inspector.Pointed(data);
        }

        return data switch
        {
            { IsArray: true } => data.AsArray(),
            { IsObject: true } => JsonataArray.From(data.AsObject().Select(member =>
                (JsonataValue)JsonataObject.Create(("Key", member.Key), ("Value", member.Value)))),
            _ => throw Failure("Attempting to map over non-iterable node."),
        };
    }

    private static JsonataValue Pointed(JsonataValue data, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1))
        {
            var name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            data = data.IsArray && int.TryParse(name, out var index) ? data[index] : data[name];
            if (data.IsUndefined)
                throw Failure($"The JSON pointer {pointer} (ItemsPointer) points to nothing in the data.");
        }

        return data;
    }

    private static JsonataValue Parse(string text)
    {
        try
        {
            return JsonataJson.Parse(text);
        }
        catch (JsonataJsonException error)
        {
            throw Failure($"The data are not valid JSON: {error.Message}");
        }
    }

    private static EvaluationException Failure(string cause) => new(ReaderFailed, cause);
}
