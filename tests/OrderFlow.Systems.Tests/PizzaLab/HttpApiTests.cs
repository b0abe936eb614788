using System.Net;
using OrderFlow.Local.Hops;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.PizzaLab;

/// <summary>"Task 3.1: Create the HTTP API endpoint".</summary>
[Collection(nameof(PizzaSystem))]
public sealed class HttpApiTests(SharedSystem shared)
{
    private readonly RunningSystem system = shared.Running;

    [Fact]
    public async Task A_posted_body_is_the_detail_of_an_event_on_the_bus()
    {
        using var response = await PizzaClient.PostAsync(system, """{"item":{"eventtype":"none","order_id":"9"}}""");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var answer = System.Text.Json.Nodes.JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        ((int?)answer["FailedEntryCount"]).ShouldBe(0);
        var id = (string?)answer["Entries"]![0]!["EventId"];
        var accepted = await system.HopAsync(HopKind.EventAccepted, "lab_event_bus", hop => hop.Item == id);
        var published = System.Text.Json.Nodes.JsonNode.Parse(accepted.Payload!)!;
        ((string?)published["source"]).ShouldBe("lab_http_api");
        ((string?)published["detail-type"]).ShouldBe("eventtype");
        published["detail"].ShouldBeJson("""{"item":{"eventtype":"none","order_id":"9"}}""");
    }

    [Fact]
    public async Task A_browser_on_any_page_may_post_with_any_header()
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, system.Outputs["PizzaApiUrl"]);
        preflight.Headers.Add("Origin", "http://pizza.example");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "content-type");

        using var response = await system.Http.SendAsync(preflight);

        response.IsSuccessStatusCode.ShouldBeTrue();
        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        response.Headers.GetValues("Access-Control-Allow-Methods").ShouldBe(["POST"]);
        response.Headers.GetValues("Access-Control-Allow-Headers").ShouldHaveSingleItem().ShouldBeOneOf("*", "content-type");
    }

    [Fact]
    public async Task Only_POST_is_a_route_of_the_API()
    {
        using var response = await system.Http.GetAsync(new Uri(system.Outputs["PizzaApiUrl"]));

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("pizza")]
    [InlineData("")]
    [InlineData("[1]")]
    public async Task A_body_that_is_no_JSON_object_is_not_published(string body)
    {
        using var response = await PizzaClient.PostAsync(system, body);

        var text = await response.Content.ReadAsStringAsync();
        (response.StatusCode == HttpStatusCode.BadRequest || text.Contains("\"FailedEntryCount\":1", StringComparison.Ordinal)).ShouldBeTrue($"{response.StatusCode}: {text}");
    }
}
