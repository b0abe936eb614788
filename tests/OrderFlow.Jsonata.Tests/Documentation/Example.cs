namespace OrderFlow.Jsonata.Tests.Documentation;

/// <summary>An example of the documentation: what stands in one section of the README, or in one <c>example</c> element of an XML comment.</summary>
/// <param name="Name">Where it stands.</param>
/// <param name="Code">The code.</param>
public sealed record Example(string Name, string Code)
{
    public override string ToString() => Name;
}
