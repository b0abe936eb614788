using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Services.Lambda;

public sealed class LambdaApiTests
{
    private static readonly string Template = TestTemplates.Of(new Dictionary<string, object>
    {
        ["Add"] = TestTemplates.Function("Shapes", "Add"),
        ["Take"] = TestTemplates.Function("Batches", "Take"),
        ["Client"] = TestTemplates.Function("Shapes", "Client"),
        ["Work"] = TestTemplates.Queue("work"),
        ["Permission"] = new
        {
            Type = "AWS::Lambda::Permission",
            Properties = new { Action = "lambda:InvokeFunction", FunctionName = TestTemplates.Ref("Add"), Principal = "events.amazonaws.com", SourceArn = "arn:aws:events:us-east-1:000000000000:rule/all" },
        },
    });

    [Fact]
    public async Task A_function_tells_its_configuration_and_concurrency()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        await SendAsync(endpoint, HttpMethod.Put, "/2017-10-31/functions/Add/concurrency", """{"ReservedConcurrentExecutions":7}""");
        var (_, function) = await SendAsync(endpoint, HttpMethod.Get, "/2015-03-31/functions/Add");
        var (_, list) = await SendAsync(endpoint, HttpMethod.Get, "/2015-03-31/functions?MaxItems=2");

        ((string?)function["Configuration"]!["FunctionArn"]).ShouldBe("arn:aws:lambda:us-east-1:000000000000:function:Add");
        ((int?)function["Configuration"]!["MemorySize"]).ShouldBe(256);
        ((int?)function["Concurrency"]!["ReservedConcurrentExecutions"]).ShouldBe(7);
        list["Functions"]!.AsArray().Count.ShouldBe(2);
        ((string?)list["NextMarker"]).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_configuration_of_asynchronous_invocations_is_put_updated_and_deleted()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        const string Path = "/2019-09-25/functions/Add/event-invoke-config";

        await SendAsync(endpoint, HttpMethod.Put, Path, """{"MaximumRetryAttempts":0,"DestinationConfig":{"OnSuccess":{"Destination":"arn:aws:sqs:us-east-1:000000000000:work"}}}""");
        var (_, updated) = await SendAsync(endpoint, HttpMethod.Post, Path, """{"MaximumEventAgeInSeconds":60}""");
        var (refused, _) = await SendAsync(endpoint, HttpMethod.Put, Path, """{"MaximumRetryAttempts":3}""");
        await endpoint.InvokeAsync("Add", """{"a":1,"b":2}""", "Event");

        ((int?)updated["MaximumRetryAttempts"]).ShouldBe(0);
        ((int?)updated["MaximumEventAgeInSeconds"]).ShouldBe(60);
        refused.ShouldBe(HttpStatusCode.BadRequest);
        (await endpoint.ReceiveAsync("work")).Body.ShouldContain("\"condition\":\"Success\"");
        (await SendAsync(endpoint, HttpMethod.Delete, Path)).Status.ShouldBe(HttpStatusCode.NoContent);
        ((int?)(await SendAsync(endpoint, HttpMethod.Get, Path)).Body["MaximumRetryAttempts"]).ShouldBe(2);
    }

    [Fact]
    public async Task An_event_source_mapping_that_is_created_calls_its_function_until_it_is_deleted()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        var url = (await endpoint.Queues.GetQueueUrlAsync("work")).QueueUrl;

        var (status, mapping) = await SendAsync(
            endpoint, HttpMethod.Post, "/2015-03-31/event-source-mappings/", """{"EventSourceArn":"arn:aws:sqs:us-east-1:000000000000:work","FunctionName":"Take","BatchSize":1}""");
        status.ShouldBe(HttpStatusCode.Accepted);
        await endpoint.Queues.SendMessageAsync(url, "hello");
        await endpoint.HopAsync(HopKind.MessageConsumed, "work");
        var (_, list) = await SendAsync(endpoint, HttpMethod.Get, "/2015-03-31/event-source-mappings?FunctionName=Take");
        await SendAsync(endpoint, HttpMethod.Delete, $"/2015-03-31/event-source-mappings/{mapping["UUID"]}");
        await endpoint.Queues.SendMessageAsync(url, "left");

        ((string?)list["EventSourceMappings"]!.AsArray().ShouldHaveSingleItem()!["State"]).ShouldBe("Enabled");
        (await endpoint.ReceiveAsync("work")).Body.ShouldBe("left");
    }

    [Fact]
    public async Task A_permission_of_the_template_is_a_statement_of_the_functions_policy()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var (_, answer) = await SendAsync(endpoint, HttpMethod.Get, "/2015-03-31/functions/Add/policy");
        var (none, _) = await SendAsync(endpoint, HttpMethod.Get, "/2015-03-31/functions/Take/policy");

        var statement = JsonNode.Parse((string)answer["Policy"]!)!["Statement"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)statement["Principal"]!["Service"]).ShouldBe("events.amazonaws.com");
        ((string?)statement["Condition"]!["ArnLike"]!["AWS:SourceArn"]).ShouldBe("arn:aws:events:us-east-1:000000000000:rule/all");
        none.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_a_client_tells_of_itself_is_in_the_context()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/2015-03-31/functions/Client/invocations") { Content = new StringContent("{}") };
        request.Headers.Add("X-Amz-Client-Context", Convert.ToBase64String(Encoding.UTF8.GetBytes("""{"client":{"app_version_name":"1.2"},"custom":{"shop":"7"},"env":{"locale":"de"}}""")));

        using var response = await endpoint.Http.SendAsync(request);

        (await response.Content.ReadAsStringAsync()).ShouldBe("\"1.2 7 de none\"");
    }

    [Fact]
    public async Task The_end_of_the_log_comes_with_the_answer_when_it_is_asked_for()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/2015-03-31/functions/Add/invocations") { Content = JsonContent.Create(new { a = 1, b = 2 }) };
        request.Headers.Add("X-Amz-Log-Type", "Tail");

        using var response = await endpoint.Http.SendAsync(request);

        Encoding.UTF8.GetString(Convert.FromBase64String(response.Headers.GetValues("X-Amz-Log-Result").Single())).ShouldStartWith("START RequestId: ");
    }

    [Fact]
    public async Task An_operation_that_is_not_served_is_named()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var (status, body) = await SendAsync(endpoint, HttpMethod.Delete, "/2015-03-31/functions/Add");

        status.ShouldBe(HttpStatusCode.NotFound);
        ((string?)body["Message"]).ShouldBe("DELETE /2015-03-31/functions/Add is not an operation of Lambda that this endpoint serves.");
    }

    private static async Task<(HttpStatusCode Status, JsonNode Body)> SendAsync(RunningEndpoint endpoint, HttpMethod method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : new StringContent(body) };
        using var response = await endpoint.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!);
    }
}
