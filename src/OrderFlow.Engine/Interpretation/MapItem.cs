using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

/// <summary>An item of a Map state, as <c>$states.context.Map.Item</c> shows it.</summary>
internal sealed record MapItem(int Index, JsonataValue Value);
