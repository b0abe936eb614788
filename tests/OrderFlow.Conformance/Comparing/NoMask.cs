namespace OrderFlow.Conformance.Comparing;

/// <summary>Leaves nothing open.</summary>
internal sealed class NoMask : IMask
{
    public static NoMask Instance { get; } = new();

    public bool Covers(JsonLocation location) => false;

    public bool Allows(string expected, string actual) => expected == actual;
}
