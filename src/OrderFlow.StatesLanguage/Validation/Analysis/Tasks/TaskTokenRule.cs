using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata.Syntax;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Rules;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Tasks;

/// <summary>A task that waits for its token sends the token to somebody.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-wait-token"/>
internal sealed class TaskTokenRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var state in outline.States)
        {
            if (!TaskResources.WaitsForToken(TaskResources.Of(state)))
                continue;
            var payload = state.Language is QueryLanguage.Jsonata ? "Arguments" : "Parameters";
            if (state.Json[payload] is not { } template || !Templates.Strings(template).Any(text => CarriesToken(text, state.Language, outline.Analysis)))
                report.Warning(state.Json["Resource"]!, DiagnosticCode.TaskTokenNotSent,
                    $"waits for a token, but {payload} does not carry {TokenOf(state.Language)}, so nobody can answer. Send it with what is asked.");
        }
    }

    private static string TokenOf(QueryLanguage language) => language is QueryLanguage.Jsonata ? "$states.context.Task.Token" : "$$.Task.Token";

    // The whole context object, or the whole of Task, carries the token too.
    private static bool CarriesToken(JValue text, QueryLanguage language, DefinitionAnalysis analysis) => language is QueryLanguage.Jsonata
        ? analysis.ExpressionOf(text) is { } expression && LeadsToToken(expression)
        : (string)text! is var path && (path.Contains("$$.Task", StringComparison.Ordinal) || path is "$$" || path.Contains("$$['Task']", StringComparison.Ordinal)
            || path.Contains("$$[\"Task\"]", StringComparison.Ordinal) || path.Contains("($$", StringComparison.Ordinal) || path.Contains(", $$)", StringComparison.Ordinal));

    private static bool LeadsToToken(JsonataSyntax expression)
    {
        var leading = new Stack<(JsonataSyntax Node, string? Step, string? Next)>([(expression, null, null)]);
        while (leading.TryPop(out var visit))
        {
            if (visit.Node is VariableSyntax { Name: "states" })
            {
                if (visit.Step is null or "context" && visit.Next is null or "Task")
                    return true;
                continue;
            }

            if (visit.Node is PathSyntax { Right: NameSyntax name } path)
            {
                leading.Push((path.Left, name.Name, visit.Step));
                continue;
            }

            foreach (var child in visit.Node.Children)
                leading.Push((child, null, null));
        }

        return false;
    }
}
