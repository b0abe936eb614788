using OrderFlow.Local.Console.Diagrams;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Local.Console.Executions;

/// <summary>A state machine as it is drawn.</summary>
internal sealed record Diagram(double Width, double Height, IReadOnlyList<Diagram.Shape> Shapes, IReadOnlyList<Diagram.Arrow> Arrows)
{
    /// <summary>A state, or the start or end of a graph when <paramref name="State"/> is null.</summary>
    /// <param name="State">The state.</param>
    /// <param name="Label">What is written on it.</param>
    /// <param name="Box">Where it is.</param>
    /// <param name="IsContainer">Whether other states are inside of it.</param>
    internal sealed record Shape(State? State, string Label, Box Box, bool IsContainer);

    /// <summary>A transition.</summary>
    /// <param name="Step">Which one; null when it leads to the end.</param>
    /// <param name="EndsAfter">The state after which the graph ends, for an arrow to the end.</param>
    /// <param name="Edge">Where it is.</param>
    /// <param name="Label">What is written on it, or null.</param>
    /// <param name="IsCatch">Whether it is taken after an error.</param>
    internal sealed record Arrow(Step? Step, string? EndsAfter, PlacedEdge Edge, string? Label, bool IsCatch);
}
