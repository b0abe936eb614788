namespace OrderFlow.Jsonata;

/// <summary>A function as a value.</summary>
internal abstract class JsonataFunction
{
    /// <summary>How many parameters it declares: higher-order functions pass no more than that.</summary>
    public abstract int Arity { get; }
}
