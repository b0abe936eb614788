namespace OrderFlow.Benchmarks.Quick;

/// <summary>One measured figure.</summary>
internal sealed record QuickResult(string Name, double Value, string Unit)
{
    public override string ToString() => $"{Name.PadRight(42)}  {Value.ToString(Value < 100 ? "0.##" : "0"),12}  {Unit}";
}
