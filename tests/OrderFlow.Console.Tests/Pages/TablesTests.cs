using System.Text.Json.Nodes;
using static Microsoft.Playwright.Assertions;

namespace OrderFlow.Console.Tests.Pages;

/// <summary>What is in the tables?</summary>
[Collection(SharedBrowser.Name)]
public sealed class TablesTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task Items_show_as_they_are_written_page_by_page()
    {
        await using var bed = await ConsoleBed.StartAsync();
        var page = await bed.OpenAsync(browser, "/tables");
        await Expect(page.GetByText("The table is empty")).ToBeVisibleAsync();

        for (var i = 0; i < 60; i++)
            await PutAsync(bed, i);

        var rows = page.Locator("table.items tbody tr");
        await Expect(rows).ToHaveCountAsync(50);
        await Expect(page.Locator("nav .count")).ToHaveTextAsync("60");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await Expect(rows).ToHaveCountAsync(10);
        await rows.First.Locator("summary").First.ClickAsync();
        await Expect(rows.First.Locator(".json")).ToContainTextAsync("0.10");
        bed.Problems.ShouldBeEmpty();
    }

    private static Task<JsonNode> PutAsync(ConsoleBed bed, int number) => bed.CallAsync("DynamoDB_20120810.PutItem", new
    {
        TableName = "OrderDetails",
        Item = new { order_id = new { S = $"order-{number:00}" }, value = new { N = "415.5" }, tags = new { SS = new[] { "a", "b" } }, detail = new { M = new { location = new { S = "eu-west" }, rate = new { S = "0.10" } } } },
    });
}
