using OrderFlow.EventBus.Events;
using OrderFlow.EventBus.Patterns;
using OrderFlow.Local.Console.Overview;
using OrderFlow.Local.Console.Rules;
using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Services.EventBridge;

namespace OrderFlow.Local.Console.Events;

/// <summary>The Event Generator: generate an event; what matches it, and where did it go?</summary>
internal sealed class EventsPage(ConsoleServices services) : IConsolePage
{
    public const string Address = "/events";

    private const int LongestLink = 4_000;

    private readonly EventExamples examples = new(services.TemplateFolder);

    public string Path => Address;

    public Task<PageView> ShowAsync(PageRequest request)
    {
        var known = examples.Read();
        var example = known.FirstOrDefault(example => example.Name == request.Text("example"))?.Draft;
        var start = example ?? (known.Count > 0 ? known[0].Draft : null) ?? new EventDraft(EventBusDefinition.Default, "", "", "{\n}");
        var draft = new EventDraft(
            request.Text("bus") ?? start.Bus, request.Text("source") ?? start.Source, request.Text("type") ?? start.DetailType, request.Text("detail") ?? start.Detail);
        return Task.FromResult(View(Model(request, draft)));
    }

    /// <summary>The form with a draft in it, and what the rules say to it.</summary>
    public EventsModel Model(PageRequest request, EventDraft draft)
    {
        var model = new EventsModel { Request = request, Draft = draft, Buses = services.Events.Buses, Examples = examples.Read(), Chain = Chain(request) };
        if (PutEventsRules.Check(Entry(draft)) is { } refused)
            return model with { Refused = (refused.ErrorCode, refused.ErrorMessage) };
        if (services.Events.FindBus(draft.Bus) is null)
            return model with { Refused = ("No such bus", $"There is no bus {draft.Bus}. EventBridge would accept the event and drop it.") };
        try
        {
            var tried = BusEvent.Create(Entry(draft), services.Account, services.Now, TraceHeader.New(services.Time));
            return model with { Verdicts = RuleVerdicts.Of(services.Events, draft.Bus, tried.Json) };
        }
        catch (InvalidEventException error)
        {
            return model with { Refused = ("MalformedDetail", error.Message) };
        }
    }

    public static PageView View(EventsModel model, int status = 200) => new("Events", EventsView.Of(model))
    {
        Section = Address,
        Status = status,
        ChangesWith = model.Chain is null ? [] : Enum.GetValues<HopKind>(),
        Trace = model.Chain?.Trace,
    };

    public static EventDraft Draft(FormRequest form) => new(form.Text("bus"), form.Text("source"), form.Text("type"), form.Text("detail"));

    public static PutEventsEntry Entry(EventDraft draft) => new() { EventBusName = draft.Bus, Source = draft.Source, DetailType = draft.DetailType, Detail = draft.Detail };

    /// <summary>The address of the form with a draft in it; a detail that is too long for an address is left out.</summary>
    public static string Url(EventDraft draft, string? trace) => PageUrl.Of(
        Address, ("trace", trace), ("bus", draft.Bus), ("source", draft.Source), ("type", draft.DetailType), ("detail", Uri.EscapeDataString(draft.Detail).Length > LongestLink ? null : draft.Detail));

    private OverviewModel? Chain(PageRequest request) => request.Text("trace") is not { } trace ? null : new OverviewModel
    {
        Request = request,
        Now = services.Now,
        Executions = new Dictionary<Engine.ExecutionStatus, long>(),
        DeadLetters = 0,
        Map = null,
        Hops = [.. services.Hops.Recent.Where(hop => hop.TraceId == trace).Take(OverviewPage.LongestChain)],
        Trace = trace,
        Text = null,
        Show = null,
        Older = null,
    };
}
