using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
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

    private static readonly string[] WithoutColumns = ["JSON", "JSONL", "PARQUET"];

    public void Check(Outline outline, Report report)
    {
        foreach (var known in outline.Objects)
        {
            if (known.Shape == MapShapes.ItemReader)
            {
                Resource(known.Json, Readers, report);
                Place(known, report);
            }
            else if (known.Shape == MapShapes.ResultWriter)
            {
                Resource(known.Json, Writers, report);
                Place(known, report);
                if (known.Json.Count == 0)
                    report.Error(known.Json, DiagnosticCode.SchemaValidationFailed, $"is empty. Say where the results go with Resource and {Arguments(known)}, or how they look with WriterConfig.");
            }
            else if (known.Shape == MapShapes.ReaderConfig)
            {
                Headers(known.Json, report);
            }
            else if (known.Shape == MapShapes.ItemBatcher && !BatchLimits.Any(name => known.Json[name] is not null))
            {
                report.Error(known.Json, DiagnosticCode.SchemaValidationFailed, "needs a limit of its batches: MaxItemsPerBatch, MaxInputBytesPerBatch or both.",
                    $"This object should have at least one of the following fields: [{string.Join(", ", BatchLimits)}]");
            }
        }
    }

    private static string Arguments(OutlineObject known) => known.Language is QueryLanguage.Jsonata ? "Arguments" : "Parameters";

    // What S3 needs to know: the bucket, and of a single object also the key.
    private static void Place(OutlineObject known, Report report)
    {
        if (known.Json["Resource"] is not JValue { Value: string resource } || known.Json[Arguments(known)] is not JObject sent)
            return;
        string[] required = resource.EndsWith(":s3:getObject", StringComparison.Ordinal) ? ["Bucket", "Key"] : ["Bucket"];
        foreach (var missing in required.Where(name => sent[name] is null && sent[$"{name}.$"] is null))
            report.Error(sent, DiagnosticCode.SchemaValidationFailed, $"needs the field {missing}.", $"The field '{missing}' is required but was missing");
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
        if (Array.Find(WithoutColumns, type => Is(config, "InputType", type)) is { } inputType)
            foreach (var field in config.Properties().Where(field => field.Name.StartsWith("CSV", StringComparison.Ordinal)))
                report.Error(field, DiagnosticCode.SchemaValidationFailed, $"is for CSV files, but InputType is {inputType}. Remove it, or set InputType to CSV.",
                    $"Field '{field.Name}' is not supported", config);
        if (Is(config, "CSVHeaderLocation", "FIRST_ROW") && config.Property("CSVHeaders", StringComparison.Ordinal) is { } headers)
            report.Error(headers, DiagnosticCode.SchemaValidationFailed,
                "gives the names of the columns, but CSVHeaderLocation is FIRST_ROW. Remove it, or set CSVHeaderLocation to GIVEN.", "Field 'CSVHeaders' is not supported", config);
        if (Is(config, "CSVHeaderLocation", "GIVEN") && config["CSVHeaders"] is null)
            report.Error(config, DiagnosticCode.SchemaValidationFailed, "needs the field CSVHeaders, because CSVHeaderLocation is GIVEN.",
                "These fields are required: [CSVHeaders]");
    }

    private static bool Is(JObject config, string name, string value) => config[name] is JValue { Value: string text } && text == value;
}
