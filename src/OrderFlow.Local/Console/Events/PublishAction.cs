using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Console.Events;

/// <summary>Publishes the event of the form, or only checks it.</summary>
internal sealed class PublishAction(ConsoleServices services, EventsPage page) : IConsoleAction
{
    public const string Address = "/_console/events";

    public string Path => Address;

    public async Task<ActionResult> RunAsync(FormRequest form)
    {
        var draft = EventsPage.Draft(form);
        if (form.Text("do") == "check")
            return ActionResult.Show(EventsPage.View(page.Model(form.Page, draft)));

        var trace = TraceHeader.New(services.Time);
        var result = (await services.Events.PutEventsAsync([EventsPage.Entry(draft)], trace, form.Page.Cancellation))[0];
        return result.ErrorCode is { } code
            ? ActionResult.Show(EventsPage.View(page.Model(form.Page, draft) with { Refused = (code, result.ErrorMessage ?? "") }, status: 400))
            : ActionResult.GoTo(EventsPage.Url(draft, trace.Root));
    }
}
