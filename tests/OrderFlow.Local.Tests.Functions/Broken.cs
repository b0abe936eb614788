namespace OrderFlow.Local.Tests.Functions;

/// <summary>Cannot be constructed.</summary>
public sealed class Broken
{
    public Broken() => throw new InvalidOperationException("No configuration.");

    public string Answer() => "never";
}
