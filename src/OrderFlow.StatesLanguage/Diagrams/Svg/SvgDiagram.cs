using System.Text;
using System.Xml;
using OrderFlow.StatesLanguage.Diagrams.Drawing;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Diagrams.Svg;

/// <summary>
/// Draws state machines as SVG: states in layers from the start to the end, Parallel and Map states around what they run, choices and
/// catchers as labelled arrows. The picture needs nothing else: no script, no font, no other file.
/// </summary>
/// <seealso href="https://www.w3.org/TR/SVG2/"/>
public static class SvgDiagram
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    /// <summary>Writes the diagram; the same text for the same definition, lines ending in a line feed.</summary>
    /// <param name="definition">The state machine. Transitions that name no state of it are left out.</param>
    /// <param name="options">How it is written.</param>
    public static string Write(StateMachineDefinition definition, SvgOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, Settings))
            new SvgDocument(xml, new StateIds(definition), options ?? new SvgOptions()).Write(definition, Draughtsman.Draw(definition));
        return text.Append('\n').ToString();
    }
}
