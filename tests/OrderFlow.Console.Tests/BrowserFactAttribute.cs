namespace OrderFlow.Console.Tests;

/// <summary>A test in a real browser: skipped, with the reason, where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Looks for the browser.</summary>
    public BrowserFactAttribute()
    {
        if (!File.Exists(BrowserFixture.Executable))
            Skip = $"There is no browser at {BrowserFixture.Executable}. Install the system's chromium to run this test.";
    }
}
