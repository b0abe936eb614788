using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>The <c>Result</c> of a Pass state is a constant, so it should not look like a template.</summary>
/// <seealso href="https://states-language.net/#pass-state"/>
internal sealed class PassResultRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var state in outline.States.Where(state => state.Type is StateType.Pass))
            if (state.Json.Property("Result", StringComparison.Ordinal) is { } result
                && (Templates.Properties(result.Value).Any(field => field.Name.EndsWith(".$", StringComparison.Ordinal))
                    || Templates.Strings(result.Value).Any(text => ((string)text!).StartsWith("$.", StringComparison.Ordinal))))
                report.Warning(result, DiagnosticCode.PassResultIsStatic, "looks like a template, but is taken as it is. Use Parameters to read the input.");
    }
}
