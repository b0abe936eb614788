using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using OrderFlow.Local;
using OrderFlow.Local.Hops;
using OrderFlow.Tests;

namespace OrderFlow.Console.Tests;

/// <summary>A local endpoint of one test with its own template and data, called as AWS clients and a browser call it.</summary>
internal sealed class ConsoleBed : IAsyncDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    private readonly string folder;
    private readonly List<IBrowserContext> contexts = [];
    private readonly List<string> problems = [];
    private readonly HttpClient http;
    private bool isStopped;

    private ConsoleBed(string folder, LocalEndpoint endpoint)
    {
        this.folder = folder;
        Endpoint = endpoint;
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = endpoint.Url };
    }

    public LocalEndpoint Endpoint { get; }

    public HttpClient Http => http;

    /// <summary>What went wrong in pages: script errors, and requests to anywhere but the endpoint.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>Starts an endpoint with the template of the tests.</summary>
    public static async Task<ConsoleBed> StartAsync()
    {
        var home = NewFolder();
        var path = Path.Combine(home, "serverless.template");
        await File.WriteAllTextAsync(path, Templates.Orders);
        Templates.WriteExamples(home);
        return await StartAsync(home, path);
    }

    /// <summary>Starts an endpoint with the repository's own template.</summary>
    public static Task<ConsoleBed> StartRepositoryAsync() => StartAsync(NewFolder(), RepositoryRoot.Combine("serverless.template"));

    /// <summary>Opens a page; what goes wrong in it is noted.</summary>
    public async Task<IPage> OpenAsync(BrowserFixture fixture, string path, bool scripts = true)
    {
        var context = await fixture.Browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = Endpoint.Url.ToString(), JavaScriptEnabled = scripts });
        contexts.Add(context);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout((float)Deadline.TotalMilliseconds);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                problems.Add(message.Text);
        };
        page.PageError += (_, error) => problems.Add(error);
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != Endpoint.Url.Authority)
                problems.Add($"A request to {request.Url}");
        };
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>Calls an operation of a JSON protocol.</summary>
    public async Task<JsonNode> CallAsync(string target, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new StringContent(JsonSerializer.Serialize(body)) };
        request.Headers.Add("X-Amz-Target", target);
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue(text);
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!;
    }

    public Task<JsonNode> PublishAsync(string detail, string detailType = "Order Notification", string bus = "Orders") => CallAsync("AWSEvents.PutEvents", new
    {
        Entries = new[] { new { EventBusName = bus, Source = "com.aws.orders", DetailType = detailType, Detail = detail } },
    });

    /// <summary>Starts an execution.</summary>
    /// <returns>Its ARN.</returns>
    public async Task<string> StartExecutionAsync(string machine, string input, string? name = null)
    {
        var answer = await CallAsync("AWSStepFunctions.StartExecution", new { stateMachineArn = $"arn:aws:states:us-east-1:000000000000:stateMachine:{machine}", input, name = name ?? Guid.NewGuid().ToString() });
        return (string)answer["executionArn"]!;
    }

    /// <summary>Waits for a hop; those that were before count.</summary>
    public async Task<Hop> HopAsync(HopKind kind, string resource, Func<Hop, bool>? matches = null)
    {
        using var deadline = new CancellationTokenSource(Deadline);
        await foreach (var hop in Endpoint.Hops.FollowAsync(fromStart: true, deadline.Token))
        {
            if (hop.Kind == kind && hop.Resource == resource && matches?.Invoke(hop) is null or true)
                return hop;
        }

        throw new TimeoutException($"{kind} {resource} did not happen.");
    }

    /// <summary>Ends the endpoint; pages and streams stay as they are.</summary>
    public async Task StopAsync()
    {
        if (!isStopped)
            await Endpoint.DisposeAsync();
        isStopped = true;
    }

    private static string NewFolder() => Directory.CreateTempSubdirectory("orderflow-console-").FullName;

    private static async Task<ConsoleBed> StartAsync(string home, string template) =>
        new(home, await LocalEndpoint.StartAsync(new LocalEndpointOptions { TemplatePath = template, DataFolder = Path.Combine(home, "data"), Port = 0 }));

    public async ValueTask DisposeAsync()
    {
        foreach (var context in contexts)
            await context.DisposeAsync();
        await StopAsync();
        http.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
