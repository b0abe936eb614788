namespace OrderFlow.Benchmarks.Quick;

/// <summary>One measured figure.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The figure; null where the project cannot run it yet.</param>
/// <param name="Unit">The unit, or why there is no figure.</param>
/// <param name="IsWrong">Whether what was to be measured computed something wrong.</param>
internal sealed record QuickResult(string Name, double? Value, string Unit, bool IsWrong = false)
{
    public static QuickResult Unsupported(string name, string reason) => new(name, null, $"not supported yet: {reason}");

    public static QuickResult Wrong(string name, string reason) => new(name, null, $"WRONG: {reason}", IsWrong: true);

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
