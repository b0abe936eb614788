using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A distributed Map says what its child executions are; only such a Map reads, batches and writes data sets.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html"/>
internal sealed class DistributedMapRule : IRule
{
    private static readonly string[] DistributedFields = ["ItemReader", "ItemBatcher", "ResultWriter"];

    public void Check(Outline outline, Report report)
    {
        foreach (var state in outline.States.Where(state => state.Type is StateType.Map))
        {
            var config = (state.Json["ItemProcessor"] ?? state.Json["Iterator"]) is JObject processor ? processor["ProcessorConfig"] as JObject : null;
            if (config?["Mode"] is JValue { Value: "DISTRIBUTED" })
            {
                if (config["ExecutionType"] is null)
                    report.Error(config, DiagnosticCode.SchemaValidationFailed, "needs the field ExecutionType, STANDARD or EXPRESS, because Mode is DISTRIBUTED.",
                        "These fields are required: [ExecutionType]");
                continue;
            }

            if (config?["Mode"] is JValue { Value: "INLINE" } && config.Property("ExecutionType", StringComparison.Ordinal) is { } execution)
                report.Error(execution, DiagnosticCode.SchemaValidationFailed, "is a field of distributed Map states, but Mode is INLINE. Remove it, or set Mode to DISTRIBUTED.",
                    "Field 'ExecutionType' is not supported", config);
            foreach (var name in DistributedFields)
                if (state.Json.Property(name, StringComparison.Ordinal) is { } field)
                    report.Error(field, DiagnosticCode.SchemaValidationFailed, "is a field of distributed Map states. Set Mode in ProcessorConfig to DISTRIBUTED.",
                        $"Field '{name}' is only supported in DISTRIBUTED mode", state.Json);
        }
    }
}
