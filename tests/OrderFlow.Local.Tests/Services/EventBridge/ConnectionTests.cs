using System.Text;
using System.Text.Json.Nodes;
using System.Web;
using Amazon.EventBridge.Model;
using OrderFlow.Engine.Timers;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Services.EventBridge;

/// <summary>Connections: what they tell of themselves, and the tokens that they ask for.</summary>
public sealed class ConnectionTests
{
    private const string Empty = """{"Resources":{"Orders":{"Type":"AWS::Events::EventBus","Properties":{"Name":"Orders"}}}}""";

    // It stands still unless a test moves it, so that no endpoint is late on a busy machine.
    private readonly VirtualTimeProvider clock = new(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), autoAdvance: false);

    [Fact]
    public async Task A_connection_is_described_without_its_secrets()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Empty);

        var created = await endpoint.PostAsync("AWSEvents.CreateConnection", """
            {
              "Name": "c", "Description": "d", "AuthorizationType": "BASIC",
              "AuthParameters": {
                "BasicAuthParameters": { "Username": "user", "Password": "top-secret-1" },
                "InvocationHttpParameters": { "HeaderParameters": [
                  { "Key": "shown", "Value": "open", "IsValueSecret": false }, { "Key": "hidden", "Value": "top-secret-2", "IsValueSecret": true }] }
              }
            }
            """);
        var described = await endpoint.PostAsync("AWSEvents.DescribeConnection", """{"Name":"c"}""");

        ((string?)created!["ConnectionState"]).ShouldBe("AUTHORIZED");
        ((string?)created["ConnectionArn"]).ShouldStartWith("arn:aws:events:us-east-1:000000000000:connection/c/");
        ((string?)described!["SecretArn"]).ShouldStartWith("arn:aws:secretsmanager:us-east-1:000000000000:secret:events!connection/c/");
        described["AuthParameters"]!.ToJsonString().ShouldBe(
            """{"BasicAuthParameters":{"Username":"user"},"InvocationHttpParameters":{"HeaderParameters":[{"Key":"shown","Value":"open","IsValueSecret":false},{"Key":"hidden","IsValueSecret":true}]}}""");
    }

    [Fact]
    public async Task Secrets_are_in_a_file_that_only_the_owner_may_read_and_nowhere_else()
    {
        await using var target = await HttpTarget.StartAsync();
        target.AnswerStatus(401);
        using var folder = new TestFolder();
        await using (var endpoint = await RunningEndpoint.StartAsync(folder, new DestinationTemplate(target.Url).ToString(), clock))
        {
            await PutAsync(endpoint);
            await endpoint.HopAsync(HopKind.MessageSent, "dead");
            endpoint.Endpoint.Hops.Recent.ShouldAllBe(hop => !hop.ToString().Contains(DestinationTemplate.Password, StringComparison.Ordinal));
        }

        var data = Path.Combine(folder.Path, "data");
        var holders = Directory.EnumerateFiles(data).Where(file => Contains(file, DestinationTemplate.Password)).Select(Path.GetFileName);
        holders.ShouldBe(["secrets.json"]);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(data, "secrets.json")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);

        static bool Contains(string file, string text) => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    }

    [Fact]
    public async Task A_connection_that_was_changed_authorizes_with_its_new_secrets_and_keeps_its_ARN()
    {
        await using var target = await HttpTarget.StartAsync();
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, new DestinationTemplate(target.Url).ToString(), clock);
        var before = await endpoint.PostAsync("AWSEvents.DescribeConnection", """{"Name":"basic-auth-connection"}""");

        var updated = await endpoint.PostAsync("AWSEvents.UpdateConnection", """
            {"Name":"basic-auth-connection","AuthorizationType":"API_KEY","AuthParameters":{"ApiKeyAuthParameters":{"ApiKeyName":"Authorization","ApiKeyValue":"Key 2"}}}
            """);
        await PutAsync(endpoint);

        ((string?)updated!["ConnectionArn"]).ShouldBe((string?)before!["ConnectionArn"]);
        (await target.NextAsync()).Headers["Authorization"].ShouldBe("Key 2");
    }

    [Fact]
    public async Task A_deauthorized_connection_sends_nothing_and_its_destination_is_inactive()
    {
        await using var target = await HttpTarget.StartAsync();
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, new DestinationTemplate(target.Url).ToString(), clock);

        var answer = await endpoint.PostAsync("AWSEvents.DeauthorizeConnection", """{"Name":"basic-auth-connection"}""");
        var destination = await endpoint.PostAsync("AWSEvents.DescribeApiDestination", """{"Name":"api-destination"}""");
        await PutAsync(endpoint);

        ((string?)answer!["ConnectionState"]).ShouldBe("DEAUTHORIZED");
        ((string?)destination!["ApiDestinationState"]).ShouldBe("INACTIVE");
        (await endpoint.HopAsync(HopKind.DeliveryGivenUp, "OrdersEventsRule")).Note!.ShouldContain("not authorized");
        target.Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task A_token_is_asked_for_once_and_goes_with_every_request()
    {
        await using var target = await HttpTarget.StartAsync();
        target.Answer = TokenAsync(target, () => """{"access_token":"t1","token_type":"bearer","expires_in":3600}""");
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, OAuth(target).ToString(), clock);

        await PutAsync(endpoint);
        var asked = await target.NextAsync();
        var first = await target.NextAsync();
        await PutAsync(endpoint);
        var second = await target.NextAsync();

        asked.PathAndQuery.ShouldBe("/token?audience=orders");
        asked.Headers["Content-Type"].ShouldBe("application/x-www-form-urlencoded");
        var form = HttpUtility.ParseQueryString(asked.Body);
        form["grant_type"].ShouldBe("client_credentials");
        form["client_id"].ShouldBe("id");
        form["client_secret"].ShouldBe("client-secret");
        form["scope"].ShouldBe("write");
        first.PathAndQuery.ShouldBe("/hook");
        first.Headers["Authorization"].ShouldBe("Bearer t1");
        second.Headers["Authorization"].ShouldBe("Bearer t1");
        var described = await endpoint.PostAsync("AWSEvents.DescribeConnection", """{"Name":"basic-auth-connection"}""");
        ((string?)described!["ConnectionState"]).ShouldBe("AUTHORIZED");
        described.ToJsonString().ShouldNotContain("client-secret");
    }

    [Fact]
    public async Task A_token_that_was_refused_is_replaced_and_the_request_repeated()
    {
        await using var target = await HttpTarget.StartAsync();
        var number = 0;
        target.Answer = TokenAsync(target, () => $$"""{"access_token":"t{{++number}}"}""", refused: "Bearer t1");
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, OAuth(target).ToString(), clock);

        await PutAsync(endpoint);
        await endpoint.HopAsync(HopKind.TargetDelivered, "OrdersEventsRule");

        List<string> requests = [];
        for (var request = 0; request < 4; request++)
        {
            var received = await target.NextAsync();
            requests.Add($"{received.PathAndQuery[..5]} {received.Headers.GetValueOrDefault("Authorization")}".TrimEnd());
        }

        requests.ShouldBe(["/toke", "/hook Bearer t1", "/toke", "/hook Bearer t2"]);
    }

    [Fact]
    public async Task A_token_is_replaced_when_it_expires()
    {
        await using var target = await HttpTarget.StartAsync();
        var number = 0;
        target.Answer = TokenAsync(target, () => $$"""{"access_token":"t{{++number}}","expires_in":600}""");
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, OAuth(target).ToString(), clock);

        await PutAsync(endpoint);
        await target.NextAsync();
        await target.NextAsync();
        clock.Advance(TimeSpan.FromSeconds(600));
        await PutAsync(endpoint);
        await target.NextAsync();

        (await target.NextAsync()).Headers["Authorization"].ShouldBe("Bearer t2");
    }

    [Fact]
    public async Task A_client_that_gets_no_token_is_deauthorized_and_the_event_a_dead_letter()
    {
        await using var target = await HttpTarget.StartAsync();
        target.AnswerStatus(400);
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, OAuth(target).ToString(), clock);

        await PutAsync(endpoint);

        (await endpoint.HopAsync(HopKind.DeliveryGivenUp, "OrdersEventsRule")).Note!.ShouldContain("no access token");
        await endpoint.HopAsync(HopKind.MessageSent, "dead");
        var described = await endpoint.PostAsync("AWSEvents.DescribeConnection", """{"Name":"basic-auth-connection"}""");
        ((string?)described!["ConnectionState"]).ShouldBe("DEAUTHORIZED");
        described["StateReason"].ShouldNotBeNull();
    }

    [Theory]
    [InlineData("""{"Name":"c","AuthorizationType":"MAGIC","AuthParameters":{}}""", "ValidationException", "authorizationType")]
    [InlineData("""{"Name":"c","AuthorizationType":"BASIC","AuthParameters":{}}""", "ValidationException", "basicAuthParameters")]
    [InlineData("""{"Name":"c","AuthorizationType":"BASIC","AuthParameters":{"BasicAuthParameters":{"Username":"u"}}}""", "ValidationException", "password")]
    [InlineData("""{"Name":"c","AuthorizationType":"BASIC","AuthParameters":{"BasicAuthParameters":{"Username":"u","Password":"p"},"ApiKeyAuthParameters":{"ApiKeyName":"n","ApiKeyValue":"v"}}}""", "ValidationException", "ApiKeyAuthParameters")]
    [InlineData("""{"Name":"c d","AuthorizationType":"BASIC","AuthParameters":{"BasicAuthParameters":{"Username":"u","Password":"p"}}}""", "ValidationException", "name")]
    public async Task A_connection_that_makes_no_sense_is_refused(string request, string code, string named)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Empty);

        var answer = await endpoint.PostAsync("AWSEvents.CreateConnection", request);

        ((string?)answer!["__type"]).ShouldBe(code);
        ((string?)answer["message"])!.ShouldContain(named);
        (await endpoint.PostAsync("AWSEvents.ListConnections", "{}"))!["Connections"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Connections_and_destinations_are_listed_changed_and_deleted()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, new DestinationTemplate("https://example.com/hook").ToString(), clock);

        var destination = (await endpoint.PostAsync("AWSEvents.ListApiDestinations", """{"NamePrefix":"api-"}"""))!["ApiDestinations"]!.AsArray().ShouldHaveSingleItem()!;
        ((int?)destination["InvocationRateLimitPerSecond"]).ShouldBe(300);
        ((string?)destination["ApiDestinationState"]).ShouldBe("ACTIVE");
        await endpoint.PostAsync("AWSEvents.UpdateApiDestination", """{"Name":"api-destination","InvocationRateLimitPerSecond":7,"HttpMethod":"PATCH"}""");
        var changed = await endpoint.PostAsync("AWSEvents.DescribeApiDestination", """{"Name":"api-destination"}""");
        ((int?)changed!["InvocationRateLimitPerSecond"]).ShouldBe(7);
        ((string?)changed["HttpMethod"]).ShouldBe("PATCH");
        ((string?)changed["InvocationEndpoint"]).ShouldBe("https://example.com/hook");

        await endpoint.PostAsync("AWSEvents.DeleteConnection", """{"Name":"basic-auth-connection"}""");
        ((string?)(await endpoint.PostAsync("AWSEvents.DescribeApiDestination", """{"Name":"api-destination"}"""))!["ApiDestinationState"]).ShouldBe("INACTIVE");
        await endpoint.PostAsync("AWSEvents.DeleteApiDestination", """{"Name":"api-destination"}""");

        ((string?)(await endpoint.PostAsync("AWSEvents.DescribeApiDestination", """{"Name":"api-destination"}"""))!["__type"]).ShouldBe("ResourceNotFoundException");
        ((string?)(await endpoint.PostAsync("AWSEvents.DescribeConnection", """{"Name":"basic-auth-connection"}"""))!["__type"]).ShouldBe("ResourceNotFoundException");
    }

    private static DestinationTemplate OAuth(HttpTarget target) => new(target.Url + "/hook")
    {
        Authorization = new JsonObject
        {
            ["AuthorizationType"] = "OAUTH_CLIENT_CREDENTIALS",
            ["AuthParameters"] = new JsonObject
            {
                ["OAuthParameters"] = new JsonObject
                {
                    ["AuthorizationEndpoint"] = target.Url + "/token",
                    ["HttpMethod"] = "POST",
                    ["ClientParameters"] = new JsonObject { ["ClientID"] = "id", ["ClientSecret"] = "client-secret" },
                    ["OAuthHttpParameters"] = JsonNode.Parse("""{"BodyParameters":[{"Key":"scope","Value":"write"}],"QueryStringParameters":[{"Key":"audience","Value":"orders"}]}"""),
                },
            },
        },
    };

    private static Func<ReceivedRequest, Microsoft.AspNetCore.Http.HttpResponse, Task> TokenAsync(HttpTarget target, Func<string> token, string? refused = null) => async (request, response) =>
    {
        if (request.PathAndQuery.StartsWith("/token", StringComparison.Ordinal))
            await response.Body.WriteAsync(Encoding.UTF8.GetBytes(token()));
        else if (request.Headers["Authorization"] == refused)
            response.StatusCode = 401;
    };

    private static Task<PutEventsResponse> PutAsync(RunningEndpoint endpoint) => endpoint.Events.PutEventsAsync(new PutEventsRequest
    {
        Entries = [new PutEventsRequestEntry { EventBusName = "Orders", Source = "com.aws.orders", DetailType = "Order Notification", Detail = "{}" }],
    });
}
