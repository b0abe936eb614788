namespace OrderFlow.StatesLanguage.Diagrams.Svg;

/// <summary>The colours of a theme, as CSS writes them.</summary>
internal sealed record SvgPalette
{
    public static SvgPalette Light { get; } = new()
    {
        Background = "#ffffff",
        Card = "#ffffff",
        Border = "#aab4c0",
        Text = "#16202c",
        Muted = "#546273",
        Line = "#66758a",
        Lane = "#c3ccd6",
        Catch = "#a8480b",
        Tint = "0.05",
        Running = "#0972d3",
        Succeeded = "#1d7f2d",
        Failed = "#c91d1d",
        Caught = "#b35a00",
        Aborted = "#5f6b7a",
    };

    public static SvgPalette Dark { get; } = new()
    {
        Background = "#11161d",
        Card = "#1b222c",
        Border = "#4b586a",
        Text = "#e8edf3",
        Muted = "#a3b0c0",
        Line = "#8a99ad",
        Lane = "#3b4757",
        Catch = "#f0a35a",
        Tint = "0.1",
        Running = "#539fe5",
        Succeeded = "#4fc063",
        Failed = "#ff6b6b",
        Caught = "#f0a35a",
        Aborted = "#94a1b2",
    };

    public required string Background { get; init; }

    public required string Card { get; init; }

    public required string Border { get; init; }

    public required string Text { get; init; }

    public required string Muted { get; init; }

    public required string Line { get; init; }

    public required string Lane { get; init; }

    public required string Catch { get; init; }

    /// <summary>How much of a type's colour is behind what is inside of a state, from 0 to 1.</summary>
    public required string Tint { get; init; }

    public required string Running { get; init; }

    public required string Succeeded { get; init; }

    public required string Failed { get; init; }

    public required string Caught { get; init; }

    public required string Aborted { get; init; }
}
