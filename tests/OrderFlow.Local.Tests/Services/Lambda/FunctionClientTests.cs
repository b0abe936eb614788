using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Services.Lambda;

[Collection(nameof(ProcessEnvironment))]
public sealed class FunctionClientTests
{
    private static readonly string Template = TestTemplates.Of(new Dictionary<string, object>
    {
        ["Publish"] = TestTemplates.Function("Publisher", "Publish"),
        ["Orders"] = TestTemplates.Bus("Orders"),
    });

    [Fact]
    public async Task A_client_in_a_function_reaches_the_endpoint()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        using var payload = new StringContent("""{"id":1}""");

        using var response = await endpoint.Http.PostAsync(new Uri("/2015-03-31/functions/Publish/invocations", UriKind.Relative), payload);

        var accepted = await endpoint.HopAsync(HopKind.EventAccepted, "Orders");
        (await response.Content.ReadAsStringAsync()).ShouldBe($"\"{accepted.Item}\"");
    }

    [Fact]
    public async Task What_a_function_publishes_belongs_to_the_trace_of_its_invocation()
    {
        const string Root = "1-5759e988-bd862e3fe1be46a994272795";
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/2015-03-31/functions/Publish/invocations") { Content = new StringContent("""{"id":1}""") };
        request.Headers.Add("X-Amzn-Trace-Id", $"Root={Root};Sampled=1");

        using var response = await endpoint.Http.SendAsync(request);

        (await endpoint.HopAsync(HopKind.EventAccepted, "Orders")).TraceId.ShouldBe(Root);
    }
}
