namespace OrderFlow.Local.Console.Serving;

/// <summary>What follows an action: another page to go to, or a page to show at once.</summary>
internal sealed record ActionResult
{
    private ActionResult()
    {
    }

    /// <summary>The path and query to go to, or null.</summary>
    public string? Location { get; private init; }

    /// <summary>What to show, or null.</summary>
    public PageView? View { get; private init; }

    public static ActionResult GoTo(string location) => new() { Location = location };

    public static ActionResult Show(PageView view) => new() { View = view };
}
