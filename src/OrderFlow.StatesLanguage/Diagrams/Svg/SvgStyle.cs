using OrderFlow.StatesLanguage.Diagrams.Drawing;

namespace OrderFlow.StatesLanguage.Diagrams.Svg;

/// <summary>The style sheet of a diagram. It names colours, never variables: not every viewer of SVG knows those.</summary>
internal static class SvgStyle
{
    /// <summary>The class of the whole: in a page, the rules concern nothing else.</summary>
    public const string Root = "orderflow-diagram";

    private static readonly (string Type, string Colour)[] Types =
    [
        ("task", "#c8560c"), ("choice", "#7c3aed"), ("parallel", "#0b7285"), ("map", "#2f55d4"),
        ("wait", "#ad1a72"), ("pass", "#5b6b80"), ("succeed", "#1d7f2d"), ("fail", "#c91d1d"),
    ];

    public static string Of(SvgTheme theme) => theme switch
    {
        SvgTheme.Light => $"{Shapes}{Colours(SvgPalette.Light)}",
        SvgTheme.Dark => $"{Shapes}{Colours(SvgPalette.Dark)}",
        _ => $"{Shapes}{Colours(SvgPalette.Light)}@media (prefers-color-scheme: dark) {{\n{Colours(SvgPalette.Dark)}}}\n",
    };

    private static string Shapes => Rules(
    [
        ("text", $"font-family: Arial, Helvetica, 'Liberation Sans', sans-serif; font-size: {SvgText.Of(StateCard.CaptionSize)}px"),
        (".name", $"font-size: {SvgText.Of(StateCard.NameSize)}px; font-weight: bold"),
        (".mark text, .label text", "text-anchor: middle"),
        (".mark text", "font-weight: bold"),
        (".label text", $"font-size: {SvgText.Of(Draughtsman.LabelSize)}px"),
        (".card", "stroke-width: 1"),
        (".lane", "fill: none; stroke-dasharray: 2 3"),
        (".icon, .retry path", "fill: none; stroke: #fff; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round"),
        (".line", "fill: none; stroke-width: 1.5"),
        (".catch .line", "stroke-dasharray: 5 4"),
        .. Types.Select(type => ($".{type.Type} > .tile", $"fill: {type.Colour}")),
    ]);

    private static string Colours(SvgPalette palette) => Rules(
    [
        (".background", $"fill: {palette.Background}"),
        ("text", $"fill: {palette.Text}"),
        (".caption, .label text", $"fill: {palette.Muted}"),
        (".card", $"fill: {palette.Card}; stroke: {palette.Border}"),
        (".lane", $"stroke: {palette.Lane}"),
        (".line, .retry path", $"stroke: {palette.Line}"),
        (".head", $"fill: {palette.Line}"),
        (".label rect", $"fill: {palette.Background}"),
        (".mark rect, .mark circle", $"fill: {palette.Card}; stroke: {palette.Line}"),
        (".mark .dot", $"fill: {palette.Line}"),
        (".catch .line", $"stroke: {palette.Catch}"),
        (".catch .head, .label.catch text", $"fill: {palette.Catch}"),
        .. Types.Select(type => ($".{type.Type} > .tint", $"fill: {type.Colour}; fill-opacity: {palette.Tint}; stroke: {palette.Border}")),
        .. Status("running", palette.Running),
        .. Status("succeeded", palette.Succeeded),
        .. Status("failed", palette.Failed),
        .. Status("caught", palette.Caught),
        .. Status("aborted", palette.Aborted),
        (".state.idle > *:not(.inside), .transition.idle", "opacity: 0.55"),
    ]);

    private static IEnumerable<(string Selector, string Declarations)> Status(string status, string colour) =>
    [
        ($".state.{status} > .card, .state.{status} > .tint", $"stroke: {colour}; stroke-width: 2.5"),
        ($".transition.{status} .line", $"stroke: {colour}; stroke-width: 2.5"),
        ($".transition.{status} .head", $"fill: {colour}"),
    ];

    private static string Rules(IEnumerable<(string Selector, string Declarations)> rules) =>
        string.Concat(rules.Select(rule => $"{string.Join(", ", rule.Selector.Split(", ").Select(selector => $".{Root} {selector}"))} {{ {rule.Declarations} }}\n"));
}
