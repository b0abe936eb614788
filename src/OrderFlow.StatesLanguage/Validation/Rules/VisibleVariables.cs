using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>The variables that the states of a graph can read: those that the graph or one around it assigns.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html#variable-scope"/>
internal sealed class VisibleVariables
{
    private readonly Dictionary<JObject, HashSet<string>> visible = [];

    public VisibleVariables(Outline outline)
    {
        // Graphs come before those inside them.
        foreach (var graph in outline.Graphs)
        {
            var names = graph.States.SelectMany(AssignedVariables.In).Select(variable => variable.Name).ToHashSet();
            if (graph.Owner is not null)
                names.UnionWith(visible[graph.Owner.Graph.Json]);
            visible[graph.Json] = names;
        }
    }

    /// <summary>The names, without the dollar sign.</summary>
    public IReadOnlySet<string> In(OutlineGraph graph) => visible[graph.Json];
}
