using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>What is read from a CSV file says where the names of the columns are.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html"/>
internal sealed class ItemReaderRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var config in outline.Objects.Where(known => known.Shape == MapShapes.ReaderConfig).Select(known => known.Json))
        {
            if (Is(config, "InputType", "CSV") && config["CSVHeaderLocation"] is null)
                report.Error(config, DiagnosticCode.SchemaValidationFailed, "needs the field CSVHeaderLocation, FIRST_ROW or GIVEN, because InputType is CSV.",
                    "These fields are required: [CSVHeaderLocation]");
            if (Is(config, "CSVHeaderLocation", "GIVEN") && config["CSVHeaders"] is null)
                report.Error(config, DiagnosticCode.SchemaValidationFailed, "needs the field CSVHeaders, because CSVHeaderLocation is GIVEN.",
                    "These fields are required: [CSVHeaders]");
        }
    }

    private static bool Is(JObject config, string name, string value) => config[name] is JValue { Value: string text } && text == value;
}
