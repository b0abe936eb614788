using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrderFlow.Console.Tests.Pages;

/// <summary>The pizza lab's page, with the repository's own template.</summary>
[Collection(SharedBrowser.Name)]
public sealed class PizzaTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task A_pizza_is_ordered_and_its_events_arrive()
    {
        await using var bed = await ConsoleBed.StartRepositoryAsync();
        var page = await bed.OpenAsync(browser, "/pizza");
        var calls = new List<string>();
        page.WebSocket += (_, socket) => calls.Add($"WebSocket {socket.Url}");
        page.Request += (_, request) => calls.AddRange(request.Method == "POST" ? [request.PostData ?? ""] : Array.Empty<string>());

        await page.GetByRole(AriaRole.Button, new() { Name = "Order Pizza" }).ClickAsync();

        await Expect(page.Locator("#pizza-state")).ToHaveTextAsync("On its way to you");
        await Expect(page.Locator("#pizza-steps li.succeeded")).ToHaveCountAsync(4);
        await Expect(page.Locator("#pizza-events details")).ToHaveCountAsync(3);
        await Expect(page.Locator("#pizza-events")).ToContainTextAsync("\"eventtype\": \"deliver_pizza\"");
        // The connection is there before the order, or its first events would have nowhere to go.
        calls[0].ShouldStartWith("WebSocket ws://");
        calls[0].ShouldContain("?order_id=");
        calls[1].ShouldContain("\"eventtype\":\"make_pizza\"");
        bed.Problems.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task The_map_of_the_repositorys_systems_shows_how_they_hang_together()
    {
        await using var bed = await ConsoleBed.StartRepositoryAsync();
        var page = await bed.OpenAsync(browser, "/");

        foreach (var edge in (string[])
        [
            "api:lab_http_api>bus:lab_event_bus", "rule:lab_receive_events_rule>function:receive_events", "function:receive_events>api:lab_websocket_api",
            "api:OrderProducer>function:ProduceOrder", "function:ProduceOrder>bus:Orders", "rule:EUOrdersRule>machine:OrderProcessing", "machine:OrderProcessing>bus:Orders",
            "rule:OrdersEventsRule>destination:api-destination", "destination:api-destination>api:OrdersWebhook", "topic:Orders>queue:Orders",
            "function:ProcessedOrder>table:OrderDetails", "function:InventoryFunction>bus:Inventory",
        ])
        {
            await Expect(page.Locator($".map .edge[data-pulse='{edge}']")).ToHaveCountAsync(1);
        }

        bed.Problems.ShouldBeEmpty();
    }
}
