using Microsoft.AspNetCore.Components;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Console.Serving;

/// <summary>What a page shows.</summary>
/// <param name="Title">What it is about, in the window's title and its heading.</param>
/// <param name="Body">Its content.</param>
internal sealed record PageView(string Title, RenderFragment Body)
{
    /// <summary>The path of the page that the navigation marks.</summary>
    public string Section { get; init; } = "";

    /// <summary>The HTTP status.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The hops after which the page looks different; it is brought up to date when one of them happens.</summary>
    public IReadOnlyList<HopKind> ChangesWith { get; init; } = [];

    /// <summary>The only trace whose hops count, or null for all.</summary>
    public string? Trace { get; init; }

    /// <summary>Whether the parts of the system map light up as events pass.</summary>
    public bool HasPulses { get; init; }

    /// <summary>Whether time alone changes it, so that it is brought up to date every few seconds too.</summary>
    public bool ChangesWithTime { get; init; }

    /// <summary>A script of this page alone, by its name among the assets, or null.</summary>
    public string? Script { get; init; }
}
