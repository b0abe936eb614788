using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon.Lambda.CloudWatchEvents;
using Amazon.Lambda.Core;
using Amazon.Lambda.TestUtilities;
using OrderFlow.Functions.Events;
using OrderFlow.Functions.Pizza;
using OrderFlow.Functions.Tests.Fakes;

namespace OrderFlow.Functions.Tests.Pizza;

public sealed class PizzaStepTests : IDisposable
{
    private readonly FakeEventBus _bus = new();
    private readonly TestLambdaContext _context = new() { Logger = new TestLambdaLogger() };

    public void Dispose() => _bus.Dispose();

    [Theory]
    [InlineData("make_pizza", "cook_pizza")]
    [InlineData("cook_pizza", "deliver_pizza")]
    [InlineData("deliver_pizza", "delivered")]
    public async Task Each_step_puts_the_next_one_on_the_bus_in_its_own_name(string step, string next)
    {
        await RunAsync(step, Parse($$$"""{"item":{"eventtype":"{{{step}}}","order_id":"17"}}"""));

        var entry = _bus.Entries.ShouldHaveSingleItem();
        (entry.EventBusName, entry.Source, entry.DetailType).ShouldBe((FakeEventBus.Name, step, "eventtype"));
        entry.Detail.ShouldBe($$$"""{"item":{"eventtype":"{{{next}}}","order_id":"17"}}""");
        ((TestLambdaLogger)_context.Logger).Buffer.ToString().ShouldContain($"Order 17: {next} with event event-1.");
    }

    [Fact]
    public async Task Everything_else_in_an_order_stays_as_it_is()
    {
        await RunAsync("make_pizza", Parse("""{"table":null,"item":{"toppings":["Käse",{"extra":true}],"eventtype":"make_pizza","price":12.50,"order_id":17},"note":"<b>"}"""));

        _bus.Entries.ShouldHaveSingleItem().Detail
            .ShouldBe("""{"table":null,"item":{"toppings":["Käse",{"extra":true}],"eventtype":"cook_pizza","price":12.50,"order_id":17},"note":"<b>"}""");
    }

    [Theory]
    [InlineData("""{"item":[{"eventtype":"make_pizza"}]}""")]
    [InlineData("{}")]
    [InlineData(null)]
    public async Task An_order_without_an_item_is_an_error_that_says_so(string? detail)
    {
        (await Should.ThrowAsync<JsonException>(() => RunAsync("make_pizza", detail is null ? null : Parse(detail))))
            .Message.ShouldBe("The detail of event event-0 has no object \"item\".");
        _bus.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_step_that_the_bus_does_not_take_is_an_error()
    {
        _bus.Refusals = 1;

        await Should.ThrowAsync<EventNotAcceptedException>(() => RunAsync("cook_pizza", Parse("""{"item":{"eventtype":"cook_pizza"}}""")));
    }

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    private Task RunAsync(string step, JsonObject? detail)
    {
        var pizza = new CloudWatchEvent<JsonObject> { Id = "event-0", Detail = detail! };
        Func<CloudWatchEvent<JsonObject>, ILambdaContext, Task> run = step switch
        {
            "make_pizza" => new MakePizza(_bus.Publisher).HandleAsync,
            "cook_pizza" => new CookPizza(_bus.Publisher).HandleAsync,
            _ => new DeliverPizza(_bus.Publisher).HandleAsync,
        };
        return run(pizza, _context);
    }
}
