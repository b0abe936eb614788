using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>
/// A distributed Map reads from S3 and writes to S3. What is read from a CSV file says where the names of the columns are; batches have a limit.
/// </summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html"/>
internal sealed class DataSetRule : IRule
{
    private static readonly string[] Readers = ["s3:getObject", "s3:listObjectsV2"];
    private static readonly string[] Writers = ["s3:putObject"];

    private static readonly string[] BatchLimits = ["MaxItemsPerBatch", "MaxItemsPerBatchPath", "MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"];

    public void Check(Outline outline, Report report)
    {
        foreach (var known in outline.Objects)
        {
            if (known.Shape == MapShapes.ItemReader)
                Resource(known.Json, Readers, report);
            else if (known.Shape == MapShapes.ResultWriter)
                Resource(known.Json, Writers, report);
            else if (known.Shape == MapShapes.ReaderConfig)
                Headers(known.Json, report);
            else if (known.Shape == MapShapes.ItemBatcher && !BatchLimits.Any(name => known.Json[name] is not null))
                report.Error(known.Json, DiagnosticCode.SchemaValidationFailed, "needs a limit of its batches: MaxItemsPerBatch, MaxInputBytesPerBatch or both.",
                    $"This object should have at least one of the following fields: [{string.Join(", ", BatchLimits)}]");
        }
    }

    private static void Resource(JObject json, string[] allowed, Report report)
    {
        if (json.Property("Resource", StringComparison.Ordinal) is not { Value: JValue { Value: string text } } field || text.Contains("${", StringComparison.Ordinal))
            return;
        if (text.Split(':', 6) is not ["arn", _, "states", "", "", var action] || !allowed.Contains(action))
            report.Error(field.Value, DiagnosticCode.SchemaValidationFailed,
                $"is \"{JsonKind.Cut(text)}\" and must be {string.Join(" or ", allowed.Select(name => $"arn:aws:states:::{name}"))}.",
                "The field 'Resource' does not match any of the allowed values");
    }

    private static void Headers(JObject config, Report report)
    {
        if (Is(config, "InputType", "CSV") && config["CSVHeaderLocation"] is null)
            report.Error(config, DiagnosticCode.SchemaValidationFailed, "needs the field CSVHeaderLocation, FIRST_ROW or GIVEN, because InputType is CSV.",
                "The field 'CSVHeaderLocation' is required");
        if (Is(config, "InputType", "JSON") && config.Property("CSVHeaderLocation", StringComparison.Ordinal) is { } location)
            report.Error(location, DiagnosticCode.SchemaValidationFailed, "is for CSV files, but InputType is JSON. Remove it, or set InputType to CSV.",
                "Field 'CSVHeaderLocation' is not supported", config);
        if (Is(config, "CSVHeaderLocation", "GIVEN") && config["CSVHeaders"] is null)
            report.Error(config, DiagnosticCode.SchemaValidationFailed, "needs the field CSVHeaders, because CSVHeaderLocation is GIVEN.",
                "These fields are required: [CSVHeaders]");
    }

    private static bool Is(JObject config, string name, string value) => config[name] is JValue { Value: string text } && text == value;
}
