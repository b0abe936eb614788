using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>An expression begins with <c>{%</c> and ends with <c>%}</c>; nothing stands before or after.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>
internal sealed class ExpressionBracesRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var (_, token) in outline.JsonataTexts)
        {
            var text = (string)token!;
            if (!OutlineExpression.IsPartial(text))
                continue;
            var opens = text.StartsWith(OutlineExpression.Opening, StringComparison.Ordinal);
            report.Error(token, DiagnosticCode.SchemaValidationFailed, opens
                ? $"is \"{JsonKind.Cut(text)}\", which opens an expression with {{% and does not end with %}}; nothing may follow, not even a space."
                : $"is \"{JsonKind.Cut(text)}\", which closes an expression with %}} and does not begin with {{%; nothing may come before, not even a space.",
                "JSONata string must start with {% and end with %}");
        }
    }
}
