using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A task that waits for its token sends the token to somebody.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-wait-token"/>
internal sealed class TaskTokenRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var field in outline.Fields)
        {
            if (field.Name != "Resource" || field.State is not { Type: StateType.Task } state
                || field.Text?.EndsWith(".waitForTaskToken", StringComparison.Ordinal) != true)
                continue;
            var payload = state.Language is QueryLanguage.Jsonata ? "Arguments" : "Parameters";
            if (state.Json[payload] is not { } template || !Templates.Strings(template).Any(text => CarriesToken((string)text!, state.Language)))
                report.Warning(field.Property, DiagnosticCode.TaskTokenNotSent,
                    $"waits for a token, but {payload} does not carry {TokenOf(state.Language)}, so nobody can answer.");
        }
    }

    private static string TokenOf(QueryLanguage language) => language is QueryLanguage.Jsonata ? "$states.context.Task.Token" : "$$.Task.Token";

    // The whole context object, or the whole of Task, carries the token too.
    private static bool CarriesToken(string text, QueryLanguage language) => language is QueryLanguage.Jsonata
        ? text.Contains("Task.Token", StringComparison.Ordinal)
            || (text.Contains("$states", StringComparison.Ordinal) && !text.Contains("$states.input", StringComparison.Ordinal))
        : text.Contains("$$.Task", StringComparison.Ordinal) || text is "$$" || text.Contains("$$['Task']", StringComparison.Ordinal);
}
