using static Microsoft.Playwright.Assertions;

namespace OrderFlow.Console.Tests.Pages;

/// <summary>Is everything well, and what just happened?</summary>
[Collection(SharedBrowser.Name)]
public sealed class OverviewTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task An_event_shows_as_it_passes_and_its_chain_can_be_followed()
    {
        await using var bed = await ConsoleBed.StartAsync();
        var page = await bed.OpenAsync(browser, "/");
        await Expect(page.GetByText("Nothing has happened since the endpoint started")).ToBeVisibleAsync();

        await bed.PublishAsync("""{"location":"eu-west","value":300}""");

        await Expect(page.Locator(".feed tr", new() { HasText = "Execution ended" })).ToHaveCountAsync(1);
        await page.Locator(".feed tr", new() { HasText = "Execution ended" }).GetByRole(Microsoft.Playwright.AriaRole.Link).Last.ClickAsync();
        var chain = page.Locator(".chain li");
        await Expect(chain.First).ToContainTextAsync("Event");
        await Expect(page.Locator(".chain li", new() { HasText = "EURule" }).First).ToBeVisibleAsync();
        await Expect(page.Locator(".chain li", new() { HasText = "SUCCEEDED" })).ToHaveCountAsync(1);
        bed.Problems.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task The_map_shows_what_is_deployed_and_lights_up()
    {
        await using var bed = await ConsoleBed.StartAsync();
        var page = await bed.OpenAsync(browser, "/");

        foreach (var key in (string[])["bus:Orders", "rule:EURule", "machine:Processing", "queue:Work", "log:/aws/events/orders", "table:OrderDetails"])
            await Expect(page.Locator($".map .node[data-pulse='{key}']")).ToHaveCountAsync(1);
        await Expect(page.Locator(".map .edge[data-pulse='rule:EURule>machine:Processing']")).ToHaveCountAsync(1);
        await Expect(page.Locator(".map .node[data-pulse='queue:Undelivered']")).ToHaveCountAsync(0);
        await Expect(page.Locator("main[data-connected]")).ToHaveCountAsync(1);

        await bed.PublishAsync("""{"location":"us-east"}""");

        await Expect(page.Locator(".map .edge[data-pulse='rule:USRule>queue:Work'][data-lit]")).ToHaveCountAsync(1);
        bed.Problems.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task What_failed_is_counted_and_can_be_filtered_for()
    {
        await using var bed = await ConsoleBed.StartAsync();
        await bed.PublishAsync("""{"location":"nowhere"}""");
        await bed.PublishAsync("""{"location":"eu-west"}""");
        await bed.HopAsync(Local.Hops.HopKind.MessageSent, "Undelivered");
        var page = await bed.OpenAsync(browser, "/?show=failures");

        await Expect(page.Locator(".stat", new() { HasText = "Dead letters" })).ToContainTextAsync("1");
        await Expect(page.Locator(".feed tbody tr", new() { HasText = "Dead letter" })).ToHaveCountAsync(1);
        await Expect(page.Locator(".feed tbody tr", new() { HasText = "EURule" })).ToHaveCountAsync(0);
        bed.Problems.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task New_rows_wait_while_somebody_reads()
    {
        await using var bed = await ConsoleBed.StartAsync();
        for (var i = 0; i < 12; i++)
            await bed.PublishAsync("""{"location":"eu-west"}""");
        var page = await bed.OpenAsync(browser, "/");
        await Expect(page.Locator("main[data-connected]")).ToHaveCountAsync(1);
        var first = await page.Locator(".feed tbody tr").First.GetAttributeAsync("data-key");
        await page.Locator(".feed tbody tr").Nth(40).ScrollIntoViewIfNeededAsync();
        await page.EvaluateAsync("document.querySelector('.feed tbody tr:nth-child(40)').scrollIntoView({ block: 'start' })");

        await bed.PublishAsync("""{"location":"us-east"}""");

        var offer = page.Locator(".offer");
        await Expect(offer).ToContainTextAsync("new");
        (await page.Locator(".feed tbody tr").First.GetAttributeAsync("data-key")).ShouldBe(first);
        await offer.ClickAsync();
        await Expect(page.Locator(".feed tbody tr", new() { HasText = "USRule" }).First).ToBeVisibleAsync();
        await Expect(offer).ToHaveCountAsync(0);
        bed.Problems.ShouldBeEmpty();
    }
}
