using static Microsoft.Playwright.Assertions;

namespace OrderFlow.Console.Tests.Pages;

/// <summary>What was written?</summary>
[Collection(SharedBrowser.Name)]
public sealed class LogsTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task Records_arrive_live_folded_and_can_be_filtered()
    {
        await using var bed = await ConsoleBed.StartAsync();
        var page = await bed.OpenAsync(browser, "/logs?group=%2Faws%2Fevents%2Forders");
        await Expect(page.GetByText("Nothing has been written here yet")).ToBeVisibleAsync();

        await bed.PublishAsync("""{"location":"us-west","note":"first"}""");
        await bed.PublishAsync("""{"location":"us-west","note":"second"}""", "Order Cancelled");

        var records = page.Locator(".records li");
        await Expect(records).ToHaveCountAsync(2);
        await Expect(records.First.Locator("summary").First).ToContainTextAsync("Order Cancelled");
        await records.First.Locator("summary").First.ClickAsync();
        await Expect(records.First.Locator(".json")).ToContainTextAsync("\"second\"");
        await page.GetByLabel("Filter pattern").FillAsync("Notification -second");
        await page.Keyboard.PressAsync("Enter");
        await Expect(records).ToHaveCountAsync(1);
        await Expect(records.First).ToContainTextAsync("first");
        await page.GotoAsync("/logs?group=%2Faws%2Fevents%2Forders&text=%22open");
        await Expect(page.GetByRole(Microsoft.Playwright.AriaRole.Alert)).ToContainTextAsync("a quote is not closed");
        bed.Problems.ShouldBeEmpty();
    }
}
