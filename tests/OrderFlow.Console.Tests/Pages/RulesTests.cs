using Microsoft.Playwright;
using OrderFlow.Local.Hops;
using static Microsoft.Playwright.Assertions;

namespace OrderFlow.Console.Tests.Pages;

/// <summary>What is routed where?</summary>
[Collection(SharedBrowser.Name)]
public sealed class RulesTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task Rules_show_their_targets_and_count_what_they_match()
    {
        await using var bed = await ConsoleBed.StartAsync();
        await bed.PublishAsync("""{"location":"nowhere"}""");
        await bed.HopAsync(HopKind.MessageSent, "Undelivered");
        var page = await bed.OpenAsync(browser, "/rules");
        var lost = page.Locator("tbody tr", new() { HasText = "LostRule" });
        await Expect(lost.Locator("td")).ToContainTextAsync(["LostRule", "Orders", "Gone", "1", "0", "0", "1", "1"]);
        await Expect(page.Locator("main[data-connected]")).ToHaveCountAsync(1);

        await bed.PublishAsync("""{"location":"us-east"}""");

        await Expect(page.Locator("tbody tr", new() { HasText = "USRule" }).Locator("td").Nth(4)).ToHaveTextAsync("1");
        await page.Locator("summary", new() { HasText = "EURule" }).ClickAsync();
        await Expect(page.Locator("tbody tr", new() { HasText = "EURule" })).ToContainTextAsync("eu-west");
        bed.Problems.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_pasted_event_is_tested_with_an_explanation()
    {
        await using var bed = await ConsoleBed.StartAsync();
        var page = await bed.OpenAsync(browser, "/rules");

        await page.GetByRole(AriaRole.Button, new() { Name = "Test" }).ClickAsync();
        await Expect(page.Locator(".verdict > summary", new() { HasText = "EURule" })).ToContainTextAsync("Matches");
        await page.Locator(".verdict > summary", new() { HasText = "USRule" }).ClickAsync();
        await Expect(page.Locator(".verdict[open] tbody tr")).ToContainTextAsync("""["us-east"]""");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Event", Exact = true }).FillAsync("not an event");
        await page.GetByRole(AriaRole.Button, new() { Name = "Test" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Not an event");
        bed.Endpoint.Hops.Recent.ShouldBeEmpty();
    }
}
