using Microsoft.Playwright;
using OrderFlow.Local.Hops;
using static Microsoft.Playwright.Assertions;

namespace OrderFlow.Console.Tests.Pages;

/// <summary>What did this execution do, and why?</summary>
[Collection(SharedBrowser.Name)]
public sealed class ExecutionTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task The_diagram_shows_the_path_and_a_state_shows_what_it_was_given()
    {
        await using var bed = await ConsoleBed.StartAsync();
        await bed.StartExecutionAsync("Processing", """{"detail":{"value":5000}}""", "large");
        await bed.HopAsync(HopKind.ExecutionEnded, "Processing");
        var page = await bed.OpenAsync(browser, "/executions/Processing:large");

        await Expect(State(page, "Check")).ToContainClassAsync("succeeded");
        await Expect(State(page, "Look up")).ToContainClassAsync("caught");
        await Expect(State(page, "Make good")).ToContainClassAsync("succeeded");
        await Expect(State(page, "Each item")).ToContainClassAsync("idle");
        await State(page, "Look up").ClickAsync();
        var panel = page.Locator("#state");
        await Expect(panel.GetByRole(AriaRole.Heading, new() { Name = "Look up" })).ToBeVisibleAsync();
        await Expect(panel).ToContainTextAsync("Arguments, evaluated");
        await Expect(panel).ToContainTextAsync("Missing");
        await Expect(panel.GetByRole(AriaRole.Alert)).ToContainTextAsync("Lambda");
        await page.WaitForURLAsync("**/*state=Look%20up");
        await page.ReloadAsync();
        await Expect(panel.GetByRole(AriaRole.Heading, new() { Name = "Look up" })).ToBeVisibleAsync();
        await State(page, "Check").ClickAsync();
        await Expect(panel).ToContainTextAsync("Variables assigned");
        await page.GoBackAsync();
        await Expect(panel.GetByRole(AriaRole.Heading, new() { Name = "Look up" })).ToBeVisibleAsync();
        bed.Problems.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_map_shows_its_progress_and_the_visits_of_the_states_inside()
    {
        await using var bed = await ConsoleBed.StartAsync();
        await bed.StartExecutionAsync("Processing", "{}", "small");
        await bed.HopAsync(HopKind.ExecutionEnded, "Processing");
        var page = await bed.OpenAsync(browser, "/executions/Processing:small?state=Pack");

        await Expect(State(page, "Each item")).ToContainTextAsync("3 of 3");
        await Expect(page.Locator("#state .chip")).ToHaveCountAsync(3);
        await Expect(page.Locator(".timeline tbody tr", new() { HasText = "Pack" })).ToHaveCountAsync(3);
        bed.Problems.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_running_execution_is_stopped_and_a_new_one_started_with_another_input()
    {
        await using var bed = await ConsoleBed.StartAsync();
        await bed.StartExecutionAsync("Waiting", """{"first":true}""", "stopped");
        await bed.HopAsync(HopKind.StateEntered, "Waiting");
        var page = await bed.OpenAsync(browser, "/executions/Waiting:stopped");
        await Expect(State(page, "Wait")).ToContainClassAsync("running");

        await page.GetByRole(AriaRole.Button, new() { Name = "Stop this execution" }).ClickAsync();

        await Expect(page.Locator(".head .mark").First).ToHaveTextAsync("Aborted");
        await Expect(State(page, "Wait")).ToContainClassAsync("aborted");
        await page.GetByLabel("Input of a new execution").FillAsync("""{"second":true}""");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start a new execution" }).ClickAsync();
        await Expect(page.Locator(".head .mark").First).ToHaveTextAsync("Running");
        await Expect(page.Locator("#state")).ToContainTextAsync("second");
        bed.Problems.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_page_of_a_running_execution_follows_it_to_its_end()
    {
        await using var bed = await ConsoleBed.StartAsync();
        var arn = await bed.StartExecutionAsync("Waiting", "{}", "followed");
        var page = await bed.OpenAsync(browser, "/executions/Waiting:followed");
        await Expect(page.Locator(".head .mark").First).ToHaveTextAsync("Running");
        await Expect(page.Locator("main[data-connected]")).ToHaveCountAsync(1);

        await bed.CallAsync("AWSStepFunctions.StopExecution", new { executionArn = arn, error = "Enough", cause = "It took too long." });

        await Expect(page.Locator(".head .mark").First).ToHaveTextAsync("Aborted");
        await Expect(page.Locator("[data-region=error]")).ToContainTextAsync("It took too long.");
        bed.Problems.ShouldBeEmpty();
    }

    private static ILocator State(IPage page, string name) => page.Locator($".diagram a.state[aria-label^='{name}, ']");
}
