namespace OrderFlow.Conformance.Events;

/// <summary>A rule: two of the same name are one rule with two patterns.</summary>
internal sealed record NamedPattern(string Name, string Pattern);
