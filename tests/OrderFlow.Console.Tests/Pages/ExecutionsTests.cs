using static Microsoft.Playwright.Assertions;

namespace OrderFlow.Console.Tests.Pages;

/// <summary>Which executions ran, and how did they end?</summary>
[Collection(SharedBrowser.Name)]
public sealed class ExecutionsTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task Executions_come_live_and_can_be_filtered()
    {
        await using var bed = await ConsoleBed.StartAsync();
        var page = await bed.OpenAsync(browser, "/executions");
        await Expect(page.GetByText("Nothing has run yet")).ToBeVisibleAsync();

        await bed.StartExecutionAsync("Processing", "{}", "order-1");
        await bed.StartExecutionAsync("Waiting", "{}", "order-2");

        await Expect(page.Locator("tbody tr", new() { HasText = "order-1" })).ToContainTextAsync("Succeeded");
        await Expect(page.Locator("tbody tr", new() { HasText = "order-2" })).ToContainTextAsync("Running");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Combobox, new() { Name = "Status" }).SelectOptionAsync("RUNNING");
        await Expect(page).ToHaveURLAsync("/executions?status=RUNNING");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        await page.GetByLabel("Name").FillAsync("no such");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("No execution matches the filter")).ToBeVisibleAsync();
        bed.Problems.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Many_executions_come_page_by_page()
    {
        await using var bed = await ConsoleBed.StartAsync();
        for (var i = 0; i < 120; i++)
            await bed.StartExecutionAsync("Waiting", "{}", $"order-{i:000}");
        var page = await bed.OpenAsync(browser, "/executions");

        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(50);
        await Expect(page.Locator("tbody tr").First).ToContainTextAsync("order-119");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Older" }).ClickAsync();
        await Expect(page.Locator("tbody tr").First).ToContainTextAsync("order-069");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Older" }).ClickAsync();
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(20);
        await page.ReloadAsync();
        await Expect(page.Locator("tbody tr").Last).ToContainTextAsync("order-000");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Newest" }).ClickAsync();
        await Expect(page.Locator("tbody tr").First).ToContainTextAsync("order-119");
        bed.Problems.ShouldBeEmpty();
    }
}
