using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>An execution can end: there is a state with <c>End</c>, a Succeed or a Fail state.</summary>
/// <seealso href="https://states-language.net/#terminal-state"/>
internal sealed class EndStateRule : IRule
{
    private const int ShownNames = 5;

    /// <summary>Whether nothing ends a graph that has states.</summary>
    public static bool IsEndless(OutlineGraph graph) => graph.States.Count > 0 && !graph.States.Exists(state => state.IsTerminal);

    public void Check(Outline outline, Report report)
    {
        foreach (var graph in outline.Graphs)
        {
            if (!IsEndless(graph))
                continue;
            var problem = $"has no state that ends it, only {Names(graph)}. Give a state \"End\": true, or add a Succeed or Fail state.";
            if (graph.Owner is null)
                report.ErrorWithoutLocation(graph.Json, DiagnosticCode.MissingEndState, problem, "Workflow has no terminal state");
            else
                report.Warning(graph.Json, DiagnosticCode.MissingEndState, problem);
        }
    }

    private static string Names(OutlineGraph graph) =>
        string.Join(", ", graph.States.Take(ShownNames).Select(state => $"\"{state.Name}\"")) + (graph.States.Count > ShownNames ? ", ..." : "");
}
