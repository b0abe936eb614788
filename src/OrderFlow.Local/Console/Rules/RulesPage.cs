using System.Text;
using OrderFlow.EventBus.Patterns;
using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Services.EventBridge;

namespace OrderFlow.Local.Console.Rules;

/// <summary>What is routed where?</summary>
internal sealed class RulesPage(ConsoleServices services) : IConsolePage, IConsoleAction
{
    public const string Address = "/rules";
    public const string TestAddress = "/_console/rules/test";

    string IConsolePage.Path => Address;

    string IConsoleAction.Path => TestAddress;

    public Task<PageView> ShowAsync(PageRequest request) => Task.FromResult(View(Model(request)));

    /// <summary>Tries a pasted event; nothing is published.</summary>
    public Task<ActionResult> RunAsync(FormRequest form)
    {
        var model = Model(form.Page) with { Event = form.Text("event"), TestBus = form.Text("bus") };
        return Task.FromResult(ActionResult.Show(View(Tested(model))));
    }

    private RulesModel Tested(RulesModel model)
    {
        try
        {
            return model with { Verdicts = RuleVerdicts.Of(services.Events, model.TestBus, Encoding.UTF8.GetBytes(model.Event!)) };
        }
        catch (InvalidEventException error)
        {
            return model with { EventError = error.Message };
        }
    }

    private RulesModel Model(PageRequest request)
    {
        var (bus, text) = (request.Text("bus"), request.Text("text"));
        var rules = services.Events.Buses.SelectMany(known => services.Events.Rules(known.Name)).ToList();
        var shown = rules.Where(rule => (bus is null || rule.BusName == bus) && (text is null || Contains(rule, text)));
        return new RulesModel
        {
            Request = request,
            Now = services.Now,
            Rows = [.. shown.Select(rule => new RulesModel.Row(rule, services.Events.Metrics(rule), services.NextFiring(rule)))],
            Buses = services.Events.Buses,
            Bus = bus,
            Text = text,
            Selected = request.Text("rule"),
            TestBus = bus ?? rules.CountBy(rule => rule.BusName).OrderByDescending(count => count.Value).FirstOrDefault().Key ?? EventBusDefinition.Default,
        };
    }

    private static PageView View(RulesModel model) => new("Rules", RulesView.Of(model))
    {
        Section = Address,
        ChangesWith = model.Event is null ? [HopKind.RuleMatched, HopKind.TargetDelivered, HopKind.DeliveryFailed, HopKind.DeliveryGivenUp] : [],
        Status = model.EventError is null ? 200 : 400,
    };

    private static bool Contains(Rule rule, string text) =>
        ((string?[])[rule.Name, rule.Description, rule.EventPattern, rule.ScheduleExpression, .. rule.Targets.Select(target => target.Arn)])
        .Any(part => part?.Contains(text, StringComparison.OrdinalIgnoreCase) == true);
}
