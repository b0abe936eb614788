using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>Makes what distributed Map states read and write.</summary>
internal static class MapReader
{
    public static ItemReader ItemReader(JObject json) => new()
    {
        Resource = json.Text("Resource")!,
        Arguments = json["Arguments"],
        Parameters = json["Parameters"],
        ReaderConfig = json.Object("ReaderConfig", ReaderConfig),
        Fields = json.Names(),
    };

    public static ItemBatcher ItemBatcher(JObject json) => new()
    {
        BatchInput = json["BatchInput"],
        MaxItemsPerBatch = json.Number("MaxItemsPerBatch"),
        MaxItemsPerBatchPath = json.Text("MaxItemsPerBatchPath"),
        MaxInputBytesPerBatch = json.Number("MaxInputBytesPerBatch"),
        MaxInputBytesPerBatchPath = json.Text("MaxInputBytesPerBatchPath"),
        Fields = json.Names(),
    };

    public static ResultWriter ResultWriter(JObject json) => new()
    {
        Resource = json.Text("Resource"),
        Arguments = json["Arguments"],
        Parameters = json["Parameters"],
        WriterConfig = json.Object("WriterConfig", config => new WriterConfig
        {
            OutputType = config.OneOf<WriterOutputType>("OutputType"),
            Transformation = config.OneOf<WriterTransformation>("Transformation"),
            Fields = config.Names(),
        }),
        Fields = json.Names(),
    };

    private static ReaderConfig ReaderConfig(JObject json) => new()
    {
        InputType = json.OneOf<ItemReaderInputType>("InputType"),
        Transformation = json.OneOf<ReaderTransformation>("Transformation"),
        ManifestType = json.OneOf<ManifestType>("ManifestType"),
        CsvHeaderLocation = json.OneOf<CsvHeaderLocation>("CSVHeaderLocation"),
        CsvHeaders = json.Texts("CSVHeaders"),
        CsvDelimiter = json.OneOf<CsvDelimiter>("CSVDelimiter"),
        ItemsPointer = json.Text("ItemsPointer"),
        MaxItems = json.Number("MaxItems"),
        MaxItemsPath = json.Text("MaxItemsPath"),
        Fields = json.Names(),
    };
}
