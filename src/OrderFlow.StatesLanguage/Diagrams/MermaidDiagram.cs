using System.Text;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Diagrams;

/// <summary>
/// Draws state machines as Mermaid state diagrams, which many viewers of Markdown show: Parallel and Map states around what they run,
/// choices and catchers as labelled arrows.
/// </summary>
/// <seealso href="https://mermaid.js.org/syntax/stateDiagram.html"/>
public static class MermaidDiagram
{
    /// <summary>Writes the diagram; the same text for the same definition, one line an arrow, lines ending in a line feed.</summary>
    /// <param name="definition">The state machine. Transitions that name no state of it are left out.</param>
    public static string Write(StateMachineDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var text = new StringBuilder("stateDiagram-v2\n");
        new MermaidGraph(text, new StateIds(definition)).Write(definition, indent: "    ");
        return text.ToString();
    }
}
