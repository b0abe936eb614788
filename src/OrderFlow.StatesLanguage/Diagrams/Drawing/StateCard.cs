using OrderFlow.StatesLanguage.Diagrams.Layout;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Diagrams.Drawing;

/// <summary>What is written on a state, and how much room that needs. Lengths in pixels.</summary>
internal sealed record StateCard(string Caption, TextLines Name, bool HasRetry, Size Size)
{
    public const double NameSize = 13;
    public const double CaptionSize = 11;
    public const double NameLine = 17;
    public const double CaptionLine = 15;
    public const double Padding = 10;
    public const double IconSize = 32;
    public const double TextStart = Padding + IconSize + Padding;
    public const double RetrySize = 14;

    private const double Narrowest = 168;
    private const double WidestText = 200;
    private const double Lowest = IconSize + (2 * Padding);
    private const int MostLines = 4;

    public static StateCard Of(State state)
    {
        var hasRetry = StateCaption.Retries(state) is not null;
        var room = hasRetry ? RetrySize + 6 : 0;
        var caption = TextLines.Of(StateCaption.Of(state), CaptionSize, isBold: false, WidestText - room, most: 1);
        var name = TextLines.Of(state.Name, NameSize, isBold: true, WidestText, MostLines);
        var width = TextStart + Math.Max(name.Width, caption.Width + room) + Padding + 4;
        var height = (2 * Padding) + CaptionLine + (NameLine * name.Lines.Count);
        return new StateCard(caption.Lines[0], name, hasRetry, new Size(Even(Math.Max(Narrowest, width)), Math.Max(Lowest, height)));
    }

    // The middle of an even width is a whole pixel.
    internal static double Even(double length) => Math.Ceiling(length / 2) * 2;
}
