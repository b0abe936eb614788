using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrderFlow.Console.Tests.Pages;

/// <summary>Generate an event; what matches it, and where did it go?</summary>
[Collection(SharedBrowser.Name)]
public sealed class EventsTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task An_example_is_checked_against_the_rules_published_and_followed()
    {
        await using var bed = await ConsoleBed.StartAsync();
        var page = await bed.OpenAsync(browser, "/events");

        await page.GetByRole(AriaRole.Link, new() { Name = "us", Exact = true }).ClickAsync();
        await Expect(Verdict(page, "USRule")).ToContainTextAsync("Matches");
        await Expect(Verdict(page, "EURule")).ToContainTextAsync("$.detail.location is \"us-east\"");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();

        await Expect(page.Locator(".chain li", new() { HasText = "Message sent" })).ToContainTextAsync("Work");
        (await page.GetByRole(AriaRole.Textbox, new() { Name = "Detail", Exact = true }).InputValueAsync()).ShouldContain("us-east");
        bed.Problems.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task What_is_typed_is_checked_while_it_is_typed()
    {
        await using var bed = await ConsoleBed.StartAsync();
        var page = await bed.OpenAsync(browser, "/events?example=us");

        await page.GetByRole(AriaRole.Textbox, new() { Name = "Detail", Exact = true }).FillAsync("""{"location":"eu-east"}""");
        await Expect(Verdict(page, "EURule")).ToContainTextAsync("Matches");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Detail", Exact = true }).FillAsync("""{"location":""");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("MalformedDetail");
        bed.Endpoint.Hops.Recent.ShouldBeEmpty("Checking publishes nothing.");
        bed.Problems.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_refused_event_says_why()
    {
        await using var bed = await ConsoleBed.StartAsync();
        var page = await bed.OpenAsync(browser, "/events?bus=Orders&source=aws.s3&type=x&detail={}", scripts: false);

        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("NotAuthorizedForSource");
    }

    private static ILocator Verdict(IPage page, string rule) => page.Locator(".verdict > summary", new() { HasText = rule });
}
