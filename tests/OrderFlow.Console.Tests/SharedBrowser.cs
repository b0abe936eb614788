namespace OrderFlow.Console.Tests;

/// <summary>The tests that share the browser; one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
