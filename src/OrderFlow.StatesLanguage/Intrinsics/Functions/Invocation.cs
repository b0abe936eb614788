using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Intrinsics.Functions;

/// <summary>One evaluation of a function: its arguments, and what it takes from outside.</summary>
/// <param name="Name">The name of the function.</param>
/// <param name="Arguments">The arguments' values.</param>
/// <param name="Random">The source of chance.</param>
/// <param name="Template">The first argument of <c>States.Format</c>, if it was known before; null otherwise.</param>
internal readonly record struct Invocation(string Name, JsonataValue[] Arguments, Random Random, FormatTemplate? Template)
{
    // What the service encodes, decodes and hashes.
    private const int LongestText = 10_000;

    public JsonataValue this[int index] => Arguments[index];

    public string Text(int index) => Arguments[index].TryGetString(out var text) ? text : throw Invalid();

    public string ShortText(int index) => Text(index) is { Length: <= LongestText } text ? text : throw Invalid();

    public JsonataArray Array(int index) => Arguments[index].TryGetArray(out var items) ? items : throw Invalid();

    public JsonataObject Object(int index) => Arguments[index].TryGetObject(out var members) ? members : throw Invalid();

    public double Number(int index) => Arguments[index].TryGetNumber(out var number) ? number : throw Invalid();

    /// <summary>A number without its fraction, as most functions take it.</summary>
    public long Integer(int index) => (long)Math.Clamp(Math.Truncate(Number(index)), int.MinValue, int.MaxValue);

    public IntrinsicFailure Invalid() => new(Name);

    /// <summary>A text that is at most as long as the service takes.</summary>
    public string Limited(string text) => text.Length <= LongestText ? text : throw Invalid();
}
