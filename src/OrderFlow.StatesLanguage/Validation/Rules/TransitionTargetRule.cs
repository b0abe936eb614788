using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary><c>StartAt</c>, <c>Next</c> and <c>Default</c> name a state of the same graph.</summary>
/// <seealso href="https://states-language.net/#transition"/>
internal sealed class TransitionTargetRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var graph in outline.Graphs)
        {
            if (graph.Json["States"] is not JObject)
                continue;
            if (graph.Json.Property("StartAt", StringComparison.Ordinal) is { Value.Type: JTokenType.String } start)
                Check(start, (string)start.Value!, graph, outline, report);
            foreach (var target in graph.States.SelectMany(state => state.Targets))
                Check(target.Property, target.Text!, graph, outline, report);
        }
    }

    private static void Check(JProperty field, string name, OutlineGraph graph, Outline outline, Report report)
    {
        if (report.IsFull || graph.Find(name) is not null)
            return;
        report.Error(field.Value, DiagnosticCode.MissingTransitionTarget, $"names \"{name}\", which {Problem(name, graph, outline)}", $"Missing 'Next' target: {name}");
    }

    private static string Problem(string name, OutlineGraph graph, Outline outline)
    {
        if (graph.Ancestors.Any(around => around.Find(name) is not null))
            return $"is outside of {(graph.Owner!.Type is Model.StateType.Map ? "the item processor" : "the branch")}. "
                + (graph.Owner.Name == name ? "Its states lead only to one another." : $"Its states lead only to one another; let \"{graph.Owner.Name}\" go on to \"{name}\".");
        return outline.Graphs.Find(other => other.Find(name) is not null) is { Owner: { } owner }
            ? $"is inside of \"{owner.Name}\", where only the states beside it lead."
            : $"is not a state here.{Suggestion.For(name, graph.Names)}";
    }
}
