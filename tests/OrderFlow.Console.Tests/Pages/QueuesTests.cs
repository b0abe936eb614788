using OrderFlow.Local.Hops;
using static Microsoft.Playwright.Assertions;

namespace OrderFlow.Console.Tests.Pages;

/// <summary>What is in the queues?</summary>
[Collection(SharedBrowser.Name)]
public sealed class QueuesTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task Messages_are_looked_at_without_being_received()
    {
        await using var bed = await ConsoleBed.StartAsync();
        var url = $"{bed.Endpoint.Url}000000000000/Work";
        var page = await bed.OpenAsync(browser, "/queues?queue=Work");
        await Expect(page.GetByText("The queue is empty")).ToBeVisibleAsync();

        await bed.CallAsync("AmazonSQS.SendMessage", new
        {
            QueueUrl = url,
            MessageBody = """{"order":7}""",
            MessageAttributes = new { colour = new { DataType = "String", StringValue = "blue" } },
        });

        var message = page.Locator(".message");
        await Expect(message).ToContainTextAsync("\"order\"");
        await Expect(message).ToContainTextAsync("blue");
        await Expect(message).ToContainTextAsync("0 times");
        await Expect(message).ToContainTextAsync("Visible");
        var received = await bed.CallAsync("AmazonSQS.ReceiveMessage", new { QueueUrl = url, MessageSystemAttributeNames = new[] { "ApproximateReceiveCount" } });
        ((string?)received["Messages"]![0]!["Attributes"]!["ApproximateReceiveCount"]).ShouldBe("1", "Looking at it did not receive it.");
        await Expect(message).ToContainTextAsync("1 time");
        await Expect(message).ToContainTextAsync("In flight");
        bed.Problems.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Dead_letters_tell_what_went_wrong()
    {
        await using var bed = await ConsoleBed.StartAsync();
        await bed.PublishAsync("""{"location":"nowhere"}""");
        await bed.HopAsync(HopKind.MessageSent, "Undelivered");
        var page = await bed.OpenAsync(browser, "/queues?show=dead-letters");

        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Undelivered", Exact = true }).ClickAsync();
        await Expect(page.Locator(".message")).ToContainTextAsync("ERROR_CODE");
        await Expect(page.Locator(".message")).ToContainTextAsync("nowhere");
        bed.Problems.ShouldBeEmpty();
    }
}
