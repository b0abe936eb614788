using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Console.Live;

/// <summary>The hops that a page wants to hear of.</summary>
/// <param name="Kinds">Their kinds.</param>
/// <param name="Trace">Their trace, or null for all.</param>
/// <param name="HasPulses">Whether it wants to know which parts of the system map every hop lights up.</param>
internal sealed record LiveFilter(IReadOnlySet<HopKind> Kinds, string? Trace, bool HasPulses)
{
    public static LiveFilter Of(PageRequest request) => new(
        (request.Text("kinds") ?? "").Split(',').Select(name => Enum.TryParse<HopKind>(name, out var kind) && Enum.IsDefined(kind) ? kind : (HopKind?)null).OfType<HopKind>().ToHashSet(),
        request.Text("trace"),
        request.Text("pulses") is not null);

    /// <summary>The address of the stream for a page, or null when nothing changes it.</summary>
    public static string? Url(PageView view) => view.ChangesWith.Count == 0 ? null : PageUrl.Of(
        LiveStreams.Path, ("kinds", string.Join(',', view.ChangesWith)), ("trace", view.Trace), ("pulses", view.HasPulses ? "1" : null));

    public bool Wants(Hop hop) => Kinds.Contains(hop.Kind) && (Trace is null || hop.TraceId == Trace);
}
