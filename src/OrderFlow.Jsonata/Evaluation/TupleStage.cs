namespace OrderFlow.Jsonata.Evaluation;

/// <summary>A filter over the tuples of a step, or a slot that takes their positions.</summary>
internal readonly record struct TupleStage(Filter? Filter, int IndexSlot);
