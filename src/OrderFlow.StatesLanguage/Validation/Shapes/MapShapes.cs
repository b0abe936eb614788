using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Validation.Shapes;

/// <summary>What distributed Map states read and write.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html"/>
internal static class MapShapes
{
    private const decimal LargestInput = 262_144;
    private const decimal MostItems = 100_000_000;

    public static ObjectShape ItemReader { get; } = new("an item reader",
        Fields.Text("Resource").Required(),
        Fields.Object("ReaderConfig", () => ReaderConfig!),
        Fields.Arguments,
        Fields.Parameters);

    public static ObjectShape ReaderConfig { get; } = new("a reader configuration",
        Fields.OneOf<ItemReaderInputType>("InputType"),
        Fields.OneOf<ReaderTransformation>("Transformation"),
        Fields.OneOf<ManifestType>("ManifestType"),
        Fields.OneOf<CsvHeaderLocation>("CSVHeaderLocation"),
        new FieldShape("CSVHeaders", ValueKind.Texts),
        Fields.OneOf<CsvDelimiter>("CSVDelimiter"),
        Fields.Text("ItemsPointer"),
        Fields.IntegerOrExpression("MaxItems", 0, MostItems),
        Fields.ReferencePath("MaxItemsPath"))
    {
        Exclusive = [["MaxItems", "MaxItemsPath"]],
    };

    public static ObjectShape ItemBatcher { get; } = new("an item batcher",
        new FieldShape("BatchInput", ValueKind.Template),
        Fields.IntegerOrExpression("MaxItemsPerBatch", 1),
        Fields.ReferencePath("MaxItemsPerBatchPath"),
        Fields.IntegerOrExpression("MaxInputBytesPerBatch", 1, LargestInput),
        Fields.ReferencePath("MaxInputBytesPerBatchPath"))
    {
        Exclusive = [["MaxItemsPerBatch", "MaxItemsPerBatchPath"], ["MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"]],
    };

    public static ObjectShape ResultWriter { get; } = new("a result writer",
        Fields.Text("Resource"),
        Fields.Object("WriterConfig", () => WriterConfig!),
        Fields.Arguments,
        Fields.Parameters);

    public static ObjectShape WriterConfig { get; } = new("a writer configuration",
        Fields.OneOf<WriterOutputType>("OutputType"),
        Fields.OneOf<WriterTransformation>("Transformation"));
}
