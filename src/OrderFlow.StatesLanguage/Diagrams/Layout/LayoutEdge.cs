namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>An arrow to draw between two nodes.</summary>
/// <param name="From">The index of the node that it leaves.</param>
/// <param name="To">The index of the node that it enters; it may be the same.</param>
/// <param name="Label">The room that its label needs; nothing when it has none.</param>
/// <param name="IsAside">Whether it leaves beside the middle of the node and joins only others that do: an exception rather than the rule.</param>
internal sealed record LayoutEdge(int From, int To, Size Label = default, bool IsAside = false);
