using System.Xml;
using OrderFlow.StatesLanguage.Diagrams.Drawing;
using OrderFlow.StatesLanguage.Diagrams.Layout;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Diagrams.Svg;

/// <summary>Writes a drawing as a document.</summary>
internal sealed class SvgDocument(XmlWriter xml, StateIds ids, SvgOptions options)
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const double Margin = 16;

    public void Write(StateMachineDefinition definition, GraphDrawing drawing)
    {
        var (width, height) = (SvgText.Of(drawing.Size.Width + (2 * Margin)), SvgText.Of(drawing.Size.Height + (2 * Margin)));
        xml.WriteStartElement("svg", Namespace);
        Attributes(
            ("class", SvgStyle.Root), ("viewBox", $"{SvgText.Of(-Margin)} {SvgText.Of(-Margin)} {width} {height}"), ("width", width), ("height", height),
            ("role", "img"), ("aria-labelledby", "title description"));
        Text("title", options.Title, ("id", "title"));
        Text("desc", Description(definition), ("id", "description"));
        xml.WriteElementString("style", Namespace, $"\n{SvgStyle.Of(options.Theme)}");
        Element("rect", ("class", "background"), ("x", SvgText.Of(-Margin)), ("y", SvgText.Of(-Margin)), ("width", width), ("height", height));
        Write(drawing, isInside: false);
        xml.WriteEndElement();
    }

    private static string Description(StateMachineDefinition definition)
    {
        var count = Count(definition);
        var text = $"{count} {(count == 1 ? "state" : "states")}, starting at {definition.StartAt}.";
        return string.IsNullOrWhiteSpace(definition.Comment) ? text : $"{definition.Comment.Trim()} {text}";
    }

    private static int Count(StateGraph graph) => graph.States.Sum(state => 1 + InnerGraphs.Of(state).Sum(Count));

    private void Write(GraphDrawing graph, bool isInside)
    {
        // What matters is drawn over what does not: the way taken, what is usual; words over lines.
        foreach (var arrow in graph.Arrows.OrderBy(arrow => ClassOf(arrow.Transition) is not (null or "idle")).ThenBy(arrow => arrow.Transition.Kind is not TransitionKind.Catch))
            Write(arrow);
        if (graph.Entry is not null)
        {
            Start("g", ("class", "transition start"));
            Write(graph.Entry);
            xml.WriteEndElement();
        }

        Mark(graph.Start, "Start", isInside);
        Mark(graph.End, "End", isInside);
        foreach (var shape in graph.States)
            Write(shape);
        foreach (var arrow in graph.Arrows)
            Label(arrow);
    }

    private string? ClassOf(Transition transition) => options.TransitionClass?.Invoke(transition);

    private void Mark(Box? place, string name, bool isInside)
    {
        if (place is not { } box)
            return;
        Start("g", ("class", "mark"));
        if (isInside)
        {
            Text("title", name);
            Element("circle", ("cx", SvgText.Of(box.CenterX)), ("cy", SvgText.Of(box.CenterY)), ("r", SvgText.Of(box.Width / 2)), ("class", name == "Start" ? "dot" : null));
            if (name == "End")
                Element("circle", ("cx", SvgText.Of(box.CenterX)), ("cy", SvgText.Of(box.CenterY)), ("r", SvgText.Of((box.Width / 2) - 3.5)), ("class", "dot"));
        }
        else
        {
            Rectangle(null, box, box.Height / 2);
            Text("text", name, ("x", SvgText.Of(box.CenterX)), ("y", SvgText.Of(box.CenterY + 4)));
        }

        xml.WriteEndElement();
    }

    private void Write(GraphDrawing.Arrow arrow)
    {
        var transition = arrow.Transition;
        Start(
            "g",
            ("class", Classes("transition", transition.Kind.ToString().ToLowerInvariant(), ClassOf(transition))),
            ("data-from", transition.From),
            ("data-to", transition.To));
        Text("title", Said(transition));
        Write(arrow.Edge);
        xml.WriteEndElement();
    }

    private void Write(PlacedEdge edge)
    {
        var end = edge.Points[^1];
        Element("path", ("class", "line"), ("d", edge.Path()));
        Element("path", ("class", "head"), ("d", $"M{SvgText.Of(end.X)} {SvgText.Of(end.Y)}l-4.5 -8h9z"));
    }

    private void Label(GraphDrawing.Arrow arrow)
    {
        if (arrow.Label is not { } label || arrow.Edge.Label is not { } box)
            return;
        Start("g", ("class", Classes("label", arrow.Transition.Kind.ToString().ToLowerInvariant())));
        Text("title", Said(arrow.Transition));
        Rectangle(null, box, 4);
        for (var i = 0; i < label.Lines.Count; i++)
            Text("text", label.Lines[i], ("x", SvgText.Of(box.CenterX)), ("y", SvgText.Of(box.Y + 13 + (i * Draughtsman.LabelLine))));
        xml.WriteEndElement();
    }

    private static string Said(Transition transition)
    {
        var way = $"{transition.From} → {transition.To ?? "end"}";
        return transition.Kind switch
        {
            TransitionKind.Catch => $"{way}: on {transition.Label}",
            TransitionKind.Choice => $"{way}: when {transition.Label}",
            TransitionKind.Default => $"{way}: when no rule holds",
            _ => way,
        };
    }

    private void Write(GraphDrawing.Shape shape)
    {
        var (state, card, box) = (shape.State, shape.Card, shape.Box);
        Start("g", ("id", ids.Of(state)), ("class", Classes("state", state.Type.ToString().ToLowerInvariant(), options.StateClass?.Invoke(state))));
        Text("title", Said(state));
        Rectangle("card", box, 8);
        if (shape.Lanes.Count > 0)
            Rectangle("tint", box, 8);
        Element("rect", ("class", "tile"), ("x", SvgText.Of(box.X + StateCard.Padding)), ("y", SvgText.Of(box.Y + StateCard.Padding)),
            ("width", SvgText.Of(StateCard.IconSize)), ("height", SvgText.Of(StateCard.IconSize)), ("rx", "6"));
        Element("path", ("class", "icon"), ("transform", $"translate({SvgText.Of(box.X + StateCard.Padding + 6)} {SvgText.Of(box.Y + StateCard.Padding + 6)})"), ("d", SvgIcon.Of(state.Type)));
        var (x, y) = (box.X + StateCard.TextStart, box.Y + StateCard.Padding);
        Text("text", card.Caption, ("class", "caption"), ("x", SvgText.Of(x)), ("y", SvgText.Of(y + 11)));
        for (var i = 0; i < card.Name.Lines.Count; i++)
            Text("text", card.Name.Lines[i], ("class", "name"), ("x", SvgText.Of(x)), ("y", SvgText.Of(y + StateCard.CaptionLine + 13 + (i * StateCard.NameLine))));
        if (card.HasRetry)
            Retry(state, box);
        Inside(shape.Lanes);
        xml.WriteEndElement();
    }

    private void Retry(State state, Box box)
    {
        Start("g", ("class", "retry"), ("transform", $"translate({SvgText.Of(box.Right - StateCard.RetrySize - 9)} {SvgText.Of(box.Y + 9)})"));
        Text("title", StateCaption.Retries(state)!);
        Element("path", ("d", SvgIcon.Retry));
        xml.WriteEndElement();
    }

    private void Inside(IReadOnlyList<GraphDrawing.Lane> lanes)
    {
        foreach (var lane in lanes)
        {
            Start("g", ("class", "inside"));
            if (lanes.Count > 1)
                Rectangle("lane", lane.Box, 6);
            Start("g", ("transform", $"translate({SvgText.Of(lane.Origin.X)} {SvgText.Of(lane.Origin.Y)})"));
            Write(lane.Graph, isInside: true);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private static string Said(State state)
    {
        var lines = new List<string> { $"{state.Name} ({state.Type})", StateCaption.Full(state) };
        if (StateCaption.Retries(state) is { } retries)
            lines.Add(retries);
        if (!string.IsNullOrWhiteSpace(state.Comment))
            lines.Add(state.Comment.Trim());
        return string.Join('\n', lines);
    }

    private static string Classes(params ReadOnlySpan<string?> classes) => string.Join(' ', classes.ToArray().Where(name => !string.IsNullOrWhiteSpace(name)));

    private void Rectangle(string? kind, Box box, double radius) => Element("rect",
        ("class", kind), ("x", SvgText.Of(box.X)), ("y", SvgText.Of(box.Y)), ("width", SvgText.Of(box.Width)), ("height", SvgText.Of(box.Height)), ("rx", SvgText.Of(radius)));

    private void Text(string element, string content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        xml.WriteString(SvgText.Of(content));
        xml.WriteEndElement();
    }

    private void Element(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        xml.WriteEndElement();
    }

    private void Start(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement(element, Namespace);
        Attributes(attributes);
    }

    private void Attributes(params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        foreach (var (name, value) in attributes)
            if (value is not null)
                xml.WriteAttributeString(name, SvgText.Of(value));
    }
}
