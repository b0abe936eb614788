using Microsoft.Playwright;
using OrderFlow.Local.Hops;
using static Microsoft.Playwright.Assertions;

namespace OrderFlow.Console.Tests.Pages;

/// <summary>What holds for every page.</summary>
[Collection(SharedBrowser.Name)]
public sealed class EveryPageTests(BrowserFixture browser)
{
    private static readonly string[] Paths = ["/", "/executions", "/executions/Processing:one", "/executions/Processing:one?state=Check&from=0", "/events", "/rules", "/logs", "/queues?queue=Work", "/tables", "/pizza"];

    private const string Hostile = "<img src=x onerror=document.title='hurt'><script>document.title='hurt'</script>";

    [BrowserFact]
    public async Task Pages_ask_only_the_endpoint_and_raise_no_error()
    {
        await using var bed = await StartAsync();
        var page = await bed.OpenAsync(browser, "/");
        foreach (var path in Paths)
        {
            await page.GotoAsync(path);
            await Expect(page.Locator("main h1").First).ToBeAttachedAsync();
        }

        bed.Problems.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Pages_read_without_script()
    {
        await using var bed = await StartAsync();
        var page = await bed.OpenAsync(browser, "/", scripts: false);
        foreach (var path in Paths)
        {
            await page.GotoAsync(path);
            (await page.Locator("main").InnerTextAsync()).Length.ShouldBeGreaterThan(40, path);
            await Expect(page.Locator(".copy").First).Not.ToBeVisibleAsync();
        }
    }

    [BrowserFact]
    public async Task Pages_fit_a_narrow_window_in_both_themes()
    {
        await using var bed = await StartAsync();
        var page = await bed.OpenAsync(browser, "/");
        await page.SetViewportSizeAsync(390, 844);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        foreach (var path in Paths)
        {
            await page.GotoAsync(path);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390, path);
            (await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor")).ShouldBe("rgb(18, 21, 27)");
        }
    }

    [BrowserFact]
    public async Task The_theme_can_be_chosen_and_stays()
    {
        await using var bed = await StartAsync();
        var page = await bed.OpenAsync(browser, "/rules");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });

        await page.GetByRole(AriaRole.Button, new() { Name = "Change between light and dark" }).ClickAsync();
        await page.GotoAsync("/logs");

        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        (await page.Context.CookiesAsync()).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task What_comes_from_events_and_executions_stays_text()
    {
        await using var bed = await ConsoleBed.StartAsync();
        await bed.PublishAsync($$"""{"location":"eu-west","note":"{{Hostile}}"}""", Hostile);
        await bed.HopAsync(HopKind.ExecutionEnded, "Processing");
        var name = bed.Endpoint.Hops.Recent.First(hop => hop.Kind == HopKind.ExecutionStarted).Item;
        var page = await bed.OpenAsync(browser, "/");
        foreach (var path in (string[])["/", $"/?trace={bed.Endpoint.Hops.Recent[0].TraceId}", $"/executions/Processing:{name}?state=Check", "/logs", $"/events?type={Uri.EscapeDataString(Hostile)}", $"/?text={Uri.EscapeDataString("\">" + Hostile)}"])
        {
            await page.GotoAsync(path);
            await Expect(page.Locator("main")).ToBeVisibleAsync();
            (await page.Locator("img").CountAsync()).ShouldBe(0, path);
            (await page.TitleAsync()).ShouldNotBe("hurt");
        }

        bed.Problems.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Everything_is_reached_by_keyboard()
    {
        await using var bed = await StartAsync();
        var page = await bed.OpenAsync(browser, "/executions");

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("/");
        await Expect(page.GetByLabel("Name")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("one");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync("/executions?text=one");
        await TabToAsync(page, "tbody a");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync("/executions/Processing%3Aone");
        await TabToAsync(page, ".diagram a[aria-label^='Check, ']");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#state h2")).ToHaveTextAsync("Check");
        await Expect(page.Locator(".diagram a[aria-label^='Check, ']")).ToBeFocusedAsync();
        (await page.EvaluateAsync<string>("getComputedStyle(document.activeElement.querySelector('rect')).strokeWidth")).ShouldBe("3px", "The focus shows.");
        bed.Problems.ShouldBeEmpty();
    }

    private static async Task<ConsoleBed> StartAsync()
    {
        var bed = await ConsoleBed.StartAsync();
        await bed.StartExecutionAsync("Processing", "{}", "one");
        await bed.PublishAsync("""{"location":"us-east"}""");
        await bed.HopAsync(HopKind.ExecutionEnded, "Processing");
        await bed.HopAsync(HopKind.MessageSent, "Work");
        return bed;
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        throw new TimeoutException($"Nothing that matches {selector} was reached with Tab.");
    }
}
