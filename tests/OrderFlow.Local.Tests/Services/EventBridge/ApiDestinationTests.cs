using System.Text;
using System.Text.Json.Nodes;
using Amazon.EventBridge.Model;
using Amazon.SQS.Model;
using OrderFlow.Engine.Timers;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Services.EventBridge;

/// <summary>Events as requests to an API destination.</summary>
public sealed class ApiDestinationTests
{
    private const string Unauthorized = "Unable to invoke ApiDestination endpoint: The request failed because the credentials included for the connection are not authorized for the API destination.";

    // It stands still unless a test moves it, so that no endpoint is late on a busy machine.
    private readonly VirtualTimeProvider clock = new(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), autoAdvance: false);

    [Fact]
    public async Task An_event_is_posted_with_the_headers_of_EventBridge_and_basic_authorization()
    {
        await using var target = await HttpTarget.StartAsync();
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, new DestinationTemplate(target.Url + "/webhook").ToString(), clock);

        var put = await PutAsync(endpoint);

        var request = await target.NextAsync();
        request.Method.ShouldBe("POST");
        request.PathAndQuery.ShouldBe("/webhook");
        ((string?)JsonNode.Parse(request.Body)!["id"]).ShouldBe(put);
        request.Headers["User-Agent"].ShouldBe("Amazon/EventBridge/ApiDestinations");
        request.Headers["Content-Type"].ShouldBe("application/json; charset=utf-8");
        request.Headers["Range"].ShouldBe("bytes=0-1048575");
        request.Headers["Accept-Encoding"].ShouldBe("gzip,deflate");
        request.Headers["Connection"].ShouldBe("close");
        request.Headers["Content-Length"].ShouldBe(Encoding.UTF8.GetByteCount(request.Body).ToString());
        request.Headers["Authorization"].ShouldBe("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("orders:" + DestinationTemplate.Password)));
        await endpoint.HopAsync(HopKind.TargetDelivered, "OrdersEventsRule");
    }

    [Fact]
    public async Task Path_query_and_headers_are_filled_from_the_event_and_the_connection_wins()
    {
        await using var target = await HttpTarget.StartAsync();
        using var folder = new TestFolder();
        var template = new DestinationTemplate(target.Url + "/orders/*/lines/*?fixed=1")
        {
            Method = "PUT",
            Authorization = JsonNode.Parse("""
                {
                  "AuthorizationType": "API_KEY",
                  "AuthParameters": {
                    "ApiKeyAuthParameters": { "ApiKeyName": "x-api-key", "ApiKeyValue": "k1" },
                    "InvocationHttpParameters": {
                      "HeaderParameters": [{ "Key": "x-tenant", "Value": "connection", "IsValueSecret": true }],
                      "QueryStringParameters": [{ "Key": "tenant", "Value": "a b" }],
                      "BodyParameters": [{ "Key": "tenant", "Value": "t1" }]
                    }
                  }
                }
                """)!.AsObject(),
        };
        template.Target["HttpParameters"] = JsonNode.Parse("""
            {
              "PathParameterValues": ["$.detail.customer", "7"],
              "HeaderParameters": { "x-value": "$.detail.value", "x-tenant": "target" },
              "QueryStringParameters": { "tenant": "target", "type": "$.detail-type" }
            }
            """);
        template.Target["InputPath"] = "$.detail";
        await using var endpoint = await RunningEndpoint.StartAsync(folder, template.ToString(), clock);

        await PutAsync(endpoint, """{"customer":"A/B","value":300}""");

        var request = await target.NextAsync();
        request.Method.ShouldBe("PUT");
        request.PathAndQuery.ShouldBe("/orders/A%2FB/lines/7?fixed=1&tenant=a%20b&type=Order%20Notification");
        request.Headers["x-value"].ShouldBe("300");
        request.Headers["x-tenant"].ShouldBe("connection");
        request.Headers["x-api-key"].ShouldBe("k1");
        request.Body.ShouldBe("""{"customer":"A/B","value":300,"tenant":"t1"}""");
    }

    [Theory]
    [InlineData(400, "Unable to invoke ApiDestination endpoint: API destination endpoint answered with the HTTP status 400.")]
    [InlineData(401, Unauthorized)]
    [InlineData(403, Unauthorized)]
    [InlineData(404, "Unable to invoke ApiDestination endpoint: API destination endpoint answered with the HTTP status 404.")]
    [InlineData(302, "Unable to invoke ApiDestination endpoint: API destination endpoint answered with the HTTP status 302.")]
    public async Task A_refusal_is_a_dead_letter_at_once(int status, string message)
    {
        await using var target = await HttpTarget.StartAsync();
        target.AnswerStatus(status);
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, new DestinationTemplate(target.Url).ToString(), clock);

        var put = await PutAsync(endpoint);

        var letter = await DeadLetterAsync(endpoint);
        ((string?)JsonNode.Parse(letter.Body)!["id"]).ShouldBe(put);
        Attribute(letter, "ERROR_CODE").ShouldBe("SDK_CLIENT_ERROR");
        Attribute(letter, "ERROR_MESSAGE").ShouldBe(message);
        Attribute(letter, "RULE_ARN").ShouldBe("arn:aws:events:us-east-1:000000000000:rule/Orders/OrdersEventsRule");
        Attribute(letter, "TARGET_ARN").ShouldStartWith("arn:aws:events:us-east-1:000000000000:api-destination/api-destination/");
        Attribute(letter, "RETRY_ATTEMPTS").ShouldBe("0");
        letter.MessageAttributes.Keys.ShouldNotContain("EXHAUSTED_RETRY_CONDITION");
        (await target.NextAsync()).Method.ShouldBe("POST");
        target.Waiting.ShouldBe(0);
    }

    [Theory]
    [InlineData(409)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_passing_failure_is_tried_again_until_the_retry_policy_ends_it(int status)
    {
        await using var target = await HttpTarget.StartAsync();
        target.AnswerStatus(status);
        using var folder = new TestFolder();
        var template = new DestinationTemplate(target.Url);
        template.Target["RetryPolicy"] = JsonNode.Parse("""{"MaximumRetryAttempts":1,"MaximumEventAgeInSeconds":3600}""");
        await using var endpoint = await RunningEndpoint.StartAsync(folder, template.ToString(), clock);

        await PutAsync(endpoint);
        await target.NextAsync();
        await DueAgainAsync(endpoint);
        clock.Advance(TimeSpan.FromSeconds(2));
        await target.NextAsync();

        var letter = await DeadLetterAsync(endpoint);
        Attribute(letter, "EXHAUSTED_RETRY_CONDITION").ShouldBe("MaximumRetryAttempts");
        Attribute(letter, "RETRY_ATTEMPTS").ShouldBe("1");
        Attribute(letter, "ERROR_MESSAGE").ShouldContain(status.ToString());
    }

    [Fact]
    public async Task Retry_After_is_waited_for()
    {
        await using var target = await HttpTarget.StartAsync();
        target.AnswerStatus(429, retryAfter: "120");
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, new DestinationTemplate(target.Url).ToString(), clock);

        await PutAsync(endpoint);
        await target.NextAsync();
        await DueAgainAsync(endpoint);
        clock.Advance(TimeSpan.FromSeconds(119));
        target.Waiting.ShouldBe(0);
        clock.Advance(TimeSpan.FromSeconds(1));

        await target.NextAsync();
    }

    [Fact]
    public async Task A_negative_Retry_After_ends_the_attempts()
    {
        await using var target = await HttpTarget.StartAsync();
        target.AnswerStatus(503, retryAfter: "-1");
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, new DestinationTemplate(target.Url).ToString(), clock);

        await PutAsync(endpoint);

        Attribute(await DeadLetterAsync(endpoint), "RETRY_ATTEMPTS").ShouldBe("0");
    }

    [Fact]
    public async Task An_endpoint_that_takes_longer_than_five_seconds_has_not_taken_the_event()
    {
        await using var target = await HttpTarget.StartAsync();
        target.Answer = async (_, response) => await Task.Delay(Timeout.Infinite, response.HttpContext.RequestAborted);
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, new DestinationTemplate(target.Url).ToString(), clock);

        await PutAsync(endpoint);
        await target.NextAsync();
        clock.Advance(TimeSpan.FromSeconds(5));

        (await endpoint.HopAsync(HopKind.DeliveryFailed, "OrdersEventsRule")).Note.ShouldBe(
            "UNKNOWN: Unable to invoke ApiDestination endpoint: Timeout calling endpoint for API Destination: socket closed.");
    }

    [Fact]
    public async Task An_endpoint_that_cannot_be_reached_is_tried_again()
    {
        await using var target = await HttpTarget.StartAsync();
        var url = target.Url;
        await target.DisposeAsync();
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, new DestinationTemplate(url).ToString(), clock);

        await PutAsync(endpoint);

        (await endpoint.HopAsync(HopKind.DeliveryFailed, "OrdersEventsRule")).Note.ShouldBe(
            "SDK_CLIENT_ERROR: Unable to invoke ApiDestination endpoint: API destination endpoint cannot be reached.");
    }

    [Fact]
    public async Task The_rate_is_kept_and_other_targets_do_not_wait()
    {
        await using var target = await HttpTarget.StartAsync();
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, new DestinationTemplate(target.Url) { Rate = 2 }.ToString(), clock);

        var ids = new List<string>();
        for (var order = 0; order < 5; order++)
            ids.Add(await PutAsync(endpoint));
        foreach (var id in ids)
            await endpoint.HopAsync(HopKind.TargetDelivered, "LogRule", hop => hop.Item == id);
        await target.NextAsync();
        await target.NextAsync();
        target.Waiting.ShouldBe(0);

        clock.Advance(TimeSpan.FromSeconds(1));
        await target.NextAsync();
        await target.NextAsync();
        target.Waiting.ShouldBe(0);
        clock.Advance(TimeSpan.FromSeconds(1));
        await target.NextAsync();
    }

    [Fact]
    public async Task What_waits_for_the_rate_is_delivered_after_a_restart()
    {
        await using var target = await HttpTarget.StartAsync();
        using var folder = new TestFolder();
        var template = new DestinationTemplate(target.Url) { Rate = 1 }.ToString();
        var ids = new List<string>();
        await using (var first = await RunningEndpoint.StartAsync(folder, template, clock))
        {
            for (var order = 0; order < 3; order++)
                ids.Add(await PutAsync(first));
            await first.HopAsync(HopKind.TargetDelivered, "OrdersEventsRule");
        }

        await using var second = await RunningEndpoint.StartAsync(folder, template, clock);
        List<string> received = [Id(await target.NextAsync()), Id(await target.NextAsync())];
        clock.Advance(TimeSpan.FromSeconds(1));
        received.Add(Id(await target.NextAsync()));

        received.ShouldBe(ids, ignoreOrder: true);

        static string Id(ReceivedRequest request) => (string)JsonNode.Parse(request.Body)!["id"]!;
    }

    [Fact]
    public async Task A_path_without_enough_values_is_a_dead_letter_that_says_so()
    {
        await using var target = await HttpTarget.StartAsync();
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, new DestinationTemplate(target.Url + "/*").ToString(), clock);

        await PutAsync(endpoint);

        var letter = await DeadLetterAsync(endpoint);
        Attribute(letter, "ERROR_CODE").ShouldBe("INVALID_PARAMETER");
        Attribute(letter, "ERROR_MESSAGE").ShouldContain("PathParameterValues");
    }

    [Fact]
    public async Task A_header_value_from_an_event_cannot_add_headers()
    {
        await using var target = await HttpTarget.StartAsync();
        using var folder = new TestFolder();
        var template = new DestinationTemplate(target.Url);
        template.Target["HttpParameters"] = JsonNode.Parse("""{"HeaderParameters":{"x-note":"$.detail.note"}}""");
        await using var endpoint = await RunningEndpoint.StartAsync(folder, template.ToString(), clock);

        await PutAsync(endpoint, """{"note":"a\r\nAuthorization: none"}""");
        Attribute(await DeadLetterAsync(endpoint), "ERROR_CODE").ShouldBe("INVALID_PARAMETER");
        await PutAsync(endpoint, """{"note":"grüß"}""");

        (await target.NextAsync()).Headers["x-note"].ShouldBe("grüß");
    }

    [Fact]
    public async Task The_rules_metrics_count_what_became_of_its_events()
    {
        await using var target = await HttpTarget.StartAsync();
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, new DestinationTemplate(target.Url).ToString(), clock);

        await PutAsync(endpoint);
        await endpoint.HopAsync(HopKind.TargetDelivered, "OrdersEventsRule");
        target.AnswerStatus(404);
        await PutAsync(endpoint);
        await DeadLetterAsync(endpoint);

        var metrics = endpoint.Metrics("Orders", "OrdersEventsRule");
        metrics.TriggeredRules.ShouldBe(2);
        metrics.Invocations.ShouldBe(1);
        metrics.FailedInvocations.ShouldBe(1);
        metrics.InvocationsSentToDlq.ShouldBe(1);
        metrics.RetryInvocationAttempts.ShouldBe(0);
    }

    private static async Task<string> PutAsync(RunningEndpoint endpoint, string detail = "{}")
    {
        var put = await endpoint.Events.PutEventsAsync(new PutEventsRequest
        {
            Entries = [new PutEventsRequestEntry { EventBusName = "Orders", Source = "com.aws.orders", DetailType = "Order Notification", Detail = detail }],
        });
        put.FailedEntryCount.ShouldBe(0);
        return put.Entries[0].EventId;
    }

    // The failure is told before the next attempt is planned; the journal's write is behind both.
    private static async Task DueAgainAsync(RunningEndpoint endpoint)
    {
        await endpoint.HopAsync(HopKind.DeliveryFailed, "OrdersEventsRule");
        await endpoint.DeliveriesIdleAsync();
    }

    private static async Task<Message> DeadLetterAsync(RunningEndpoint endpoint)
    {
        await endpoint.HopAsync(HopKind.MessageSent, "dead");
        var url = (await endpoint.Queues.GetQueueUrlAsync("dead")).QueueUrl;
        var received = await endpoint.Queues.ReceiveMessageAsync(new ReceiveMessageRequest { QueueUrl = url, MessageAttributeNames = ["All"] });
        return received.Messages.ShouldHaveSingleItem();
    }

    private static string Attribute(Message message, string name) => message.MessageAttributes[name].StringValue;
}
