namespace OrderFlow.EventBus.Patterns;

/// <summary>What a pattern asks of one field, and what the event has there.</summary>
/// <param name="Path">The JSON path, such as <c>$.detail.location</c>; arrays on the way do not show.</param>
/// <param name="Expected">The JSON text of the pattern's alternatives, such as <c>["eu-west"]</c>.</param>
/// <param name="Found">The event's values as JSON texts, in the order of the event; none when it has none.</param>
/// <param name="Matches">Whether one of them is wanted, or there is none and none is wanted.</param>
public sealed record FieldExplanation(string Path, string Expected, IReadOnlyList<string> Found, bool Matches);
