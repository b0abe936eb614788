using OrderFlow.Local.Console.Queues;
using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Console.Overview;

/// <summary>Is everything well, and what just happened?</summary>
internal sealed class OverviewPage(ConsoleServices services) : IConsolePage
{
    private const int PageSize = 100;
    public const int LongestChain = 2_000;

    public string Path => "/";

    public async Task<PageView> ShowAsync(PageRequest request)
    {
        var trace = request.Text("trace");
        var (hops, older) = trace is null ? Newest(request) : (services.Hops.Recent.Where(hop => hop.TraceId == trace).Take(LongestChain).ToList(), null);
        var model = new OverviewModel
        {
            Request = request,
            Now = services.Now,
            Executions = await services.Machines.Engine.CountAsync(),
            DeadLetters = DeadLetterQueues.Of(services).Sum(queue => services.Queues.Count(queue) is var count ? count.Visible + count.InFlight + count.Delayed : 0),
            Map = trace is null ? SystemMap.Of(services) : null,
            Hops = hops,
            Trace = trace,
            Text = request.Text("text"),
            Show = request.Text("show"),
            Older = older,
        };
        return new PageView("Overview", trace is null ? OverviewView.Of(model) : ChainView.Of(model))
        {
            Section = Path,
            ChangesWith = request.Text("before") is null ? Enum.GetValues<HopKind>() : [],
            Trace = trace,
            HasPulses = trace is null,
        };
    }

    private (List<Hop> Hops, string? Older) Newest(PageRequest request)
    {
        var (before, text, show) = (request.Number("before"), request.Text("text"), request.Text("show"));
        var found = services.Hops.Recent.Reverse()
            .Where(hop => (before is null || hop.Number < before) && HopGroups.Includes(show, hop) && (text is null || Contains(hop, text)))
            .Take(PageSize + 1)
            .ToList();
        if (found.Count <= PageSize)
            return (found, null);
        found.RemoveAt(PageSize);
        return (found, request.With(("before", found[^1].Number.ToString())));
    }

    private static bool Contains(Hop hop, string text) =>
        ((string?[])[hop.Resource, hop.Item, hop.Note, hop.Destination, hop.TraceId, hop.Payload, HopWords.Kind(hop.Kind)])
        .Any(part => part?.Contains(text, StringComparison.OrdinalIgnoreCase) == true);
}
