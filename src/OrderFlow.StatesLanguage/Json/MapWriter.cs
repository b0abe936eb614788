using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>Writes what distributed Map states read and write.</summary>
internal sealed class MapWriter(FieldWriter fields)
{
    public void ItemReader(ItemReader reader)
    {
        fields.Text("Resource", reader.Resource);
        fields.Object("ReaderConfig", reader.ReaderConfig, ReaderConfig);
        fields.Token("Parameters", reader.Parameters);
        fields.Token("Arguments", reader.Arguments);
    }

    public void ItemBatcher(ItemBatcher batcher)
    {
        fields.Token("BatchInput", batcher.BatchInput);
        fields.Number("MaxItemsPerBatch", batcher.MaxItemsPerBatch);
        fields.Text("MaxItemsPerBatchPath", batcher.MaxItemsPerBatchPath);
        fields.Number("MaxInputBytesPerBatch", batcher.MaxInputBytesPerBatch);
        fields.Text("MaxInputBytesPerBatchPath", batcher.MaxInputBytesPerBatchPath);
    }

    public void ResultWriter(ResultWriter writer)
    {
        fields.Text("Resource", writer.Resource);
        fields.Object("WriterConfig", writer.WriterConfig, config =>
        {
            fields.OneOf("OutputType", config.OutputType);
            fields.OneOf("Transformation", config.Transformation);
        });
        fields.Token("Parameters", writer.Parameters);
        fields.Token("Arguments", writer.Arguments);
    }

    private void ReaderConfig(ReaderConfig config)
    {
        fields.OneOf("InputType", config.InputType);
        fields.OneOf("Transformation", config.Transformation);
        fields.OneOf("ManifestType", config.ManifestType);
        fields.OneOf("CSVHeaderLocation", config.CsvHeaderLocation);
        fields.Texts("CSVHeaders", config.CsvHeaders);
        fields.OneOf("CSVDelimiter", config.CsvDelimiter);
        fields.Text("ItemsPointer", config.ItemsPointer);
        fields.Number("MaxItems", config.MaxItems);
        fields.Text("MaxItemsPath", config.MaxItemsPath);
    }
}
