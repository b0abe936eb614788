namespace OrderFlow.EventBus.Patterns.Partial;

/// <summary>A value of which nothing is known.</summary>
internal sealed class UnknownValue : PartialValue;
