using OrderFlow.StatesLanguage.Diagrams.Layout;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Diagrams.Drawing;

/// <summary>A graph of states with a place for everything, in pixels from its own top left.</summary>
/// <param name="Size">Of the whole: everything is between 0 and this.</param>
/// <param name="States">The states, in the order of the definition.</param>
/// <param name="StartAt">The name of the state that it starts at.</param>
/// <param name="Start">Where the graph starts; null when it starts at no state.</param>
/// <param name="End">Where the graph ends; null when no state ends it.</param>
/// <param name="Entry">The arrow from the start.</param>
/// <param name="Arrows">The arrows between the states, and to the end.</param>
internal sealed record GraphDrawing(
    Size Size,
    IReadOnlyList<GraphDrawing.Shape> States,
    string StartAt,
    Box? Start,
    Box? End,
    PlacedEdge? Entry,
    IReadOnlyList<GraphDrawing.Arrow> Arrows)
{
    /// <summary>A state.</summary>
    /// <param name="State">The state.</param>
    /// <param name="Card">What is written on it.</param>
    /// <param name="Box">Where it is.</param>
    /// <param name="Lanes">The graphs inside of it.</param>
    internal sealed record Shape(State State, StateCard Card, Box Box, IReadOnlyList<Lane> Lanes);

    /// <summary>A graph inside of a state.</summary>
    /// <param name="Graph">The graph.</param>
    /// <param name="Box">The room that it has.</param>
    /// <param name="Origin">Where its own top left is.</param>
    internal sealed record Lane(GraphDrawing Graph, Box Box, Point Origin);

    /// <summary>A transition.</summary>
    /// <param name="Transition">Which one.</param>
    /// <param name="Edge">Where it is.</param>
    /// <param name="Label">What is written on it, or null.</param>
    internal sealed record Arrow(Transition Transition, PlacedEdge Edge, TextLines? Label);
}
