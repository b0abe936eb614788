namespace OrderFlow.Benchmarks.Quick;

/// <summary>One measured figure.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The figure; null where the project cannot run it yet.</param>
/// <param name="Unit">The unit, or why there is no figure.</param>
internal sealed record QuickResult(string Name, double? Value, string Unit)
{
    public override string ToString()
    {
        var value = Value switch
        {
            null => "-",
            < 100 => Value.Value.ToString("0.##"),
            _ => Value.Value.ToString("0"),
        };
        return $"{Name.PadRight(42)}  {value,12}  {Unit}";
    }
}
