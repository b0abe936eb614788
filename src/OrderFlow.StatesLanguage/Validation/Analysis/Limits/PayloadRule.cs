using System.Globalization;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Limits;

/// <summary>What a state hands on, sends or keeps fits into 256 KiB.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html#avoid-exec-failures"/>
internal sealed class PayloadRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        var sizes = new PayloadSizes(outline.Analysis);
        foreach (var field in outline.Fields)
        {
            if (field.State is null || field.Shape.Kind is not (ValueKind.Template or ValueKind.ObjectTemplate or ValueKind.Constant))
                continue;
            if (field.Name != "Assign")
                Check(field, field.Property.Value, "", sizes, report);
            else if (field.Value is Newtonsoft.Json.Linq.JObject assign)
                foreach (var variable in assign.Properties())
                    Check(field, variable.Value, $" as the variable \"{variable.Name}\"", sizes, report);
        }
    }

    private static void Check(OutlineField field, Newtonsoft.Json.Linq.JToken value, string place, PayloadSizes sizes, Report report)
    {
        var size = sizes.OfTemplate(value, field.Shape.Kind is ValueKind.Constant);
        if (size > ExecutionLimits.PayloadBytes)
            report.Warning(value, DiagnosticCode.PayloadTooLarge,
                string.Create(CultureInfo.InvariantCulture, $"has at least {size:0} bytes{place}, more than the {ExecutionLimits.PayloadBytes} that \"{field.State!.Name}\" can hand on: it fails with States.DataLimitExceeded. ")
                + "Keep it in S3 and hand on the bucket and key.");
    }
}
