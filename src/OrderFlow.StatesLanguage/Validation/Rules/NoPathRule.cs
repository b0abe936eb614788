using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A text that looks like a path stands in a field whose name ends in <c>Path</c>.</summary>
internal sealed class NoPathRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var field in outline.Fields)
            if (field.Language is QueryLanguage.JsonPath && field.Text is { } text && text.StartsWith("$.", StringComparison.Ordinal) && outline.Paths.TryParsePath(text, out _, out _)
                && field.Object.Shape.Field($"{field.Name}Path") is { } pathField)
                report.Warning(field.Property, DiagnosticCode.NoPath, $"is the text \"{text}\". If a path is meant, use {pathField.Name}.");
    }
}
