using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace OrderFlow.Aws.Tests.Clients;

public sealed class EventBridgeClientTests
{
    [Fact]
    public async Task Events_are_published_signed_and_with_the_operation_in_the_header()
    {
        await using var service = new LoopbackService(new Answer(200, """{"FailedEntryCount":1,"Entries":[{"EventId":"e-1"},{"ErrorCode":"InternalFailure","ErrorMessage":"no"}]}"""));
        using var client = Client(service);

        var response = await client.PutEventsAsync(new PutEventsRequest
        {
            Entries =
            [
                new() { Source = "com.aws.orders", DetailType = "Order Notification", Detail = """{"value":300}""", EventBusName = "Orders", Time = DateTime.UnixEpoch.AddMilliseconds(1_500) },
                new() { Source = "com.aws.orders", DetailType = "Grüße <&>", Detail = "{}", Resources = [] },
            ],
        });

        response.FailedEntryCount.ShouldBe(1);
        response.Entries.Select(entry => entry.EventId ?? entry.ErrorCode).ShouldBe(["e-1", "InternalFailure"]);
        service.Request.Method.ShouldBe("POST");
        service.Request.Headers["X-Amz-Target"].ShouldBe("AWSEvents.PutEvents");
        service.Request.Headers["Content-Type"].ShouldBe("application/x-amz-json-1.1");
        service.Request.Headers["Authorization"].ShouldMatch("^AWS4-HMAC-SHA256 Credential=AKID/[0-9]{8}/eu-west-1/events/aws4_request, SignedHeaders=.*x-amz-target.*, Signature=[0-9a-f]{64}$");
        service.Request.Body.ShouldBe("""{"Entries":[{"Detail":"{\"value\":300}","DetailType":"Order Notification","EventBusName":"Orders","Source":"com.aws.orders","Time":1.5},{"Detail":"{}","DetailType":"Grüße <&>","Resources":[],"Source":"com.aws.orders"}]}""");
    }

    [Fact]
    public async Task A_rule_with_targets_round_trips()
    {
        await using var service = new LoopbackService(
            new Answer(200, """{"RuleArn":"arn:aws:events:eu-west-1:123456789012:rule/Orders/R"}"""),
            new Answer(200, """{"Name":"R","State":"ENABLED","EventPattern":"{}"}"""),
            new Answer(200, """{"Targets":[{"Id":"t","Arn":"arn","InputTransformer":{"InputPathsMap":{"a":"$.detail.a"},"InputTemplate":"<a>"},"RetryPolicy":{"MaximumRetryAttempts":3}}]}"""));
        using var client = Client(service);

        var rule = await client.PutRuleAsync(new PutRuleRequest { Name = "R", State = RuleState.ENABLED, EventPattern = "{}" });
        var described = await client.DescribeRuleAsync(new DescribeRuleRequest { Name = "R" });
        var targets = await client.ListTargetsByRuleAsync(new ListTargetsByRuleRequest { Rule = "R" });

        rule.RuleArn.ShouldEndWith("rule/Orders/R");
        described.State.ShouldBe(RuleState.ENABLED);
        var target = targets.Targets.ShouldHaveSingleItem();
        target.InputTransformer.InputPathsMap["a"].ShouldBe("$.detail.a");
        target.RetryPolicy.MaximumRetryAttempts.ShouldBe(3);
        service.Requests.First().Body.ShouldBe("""{"Name":"R","EventPattern":"{}","State":"ENABLED"}""");
    }

    [Fact]
    public async Task A_connection_and_an_API_destination_round_trip()
    {
        await using var service = new LoopbackService(
            new Answer(200, """{"ConnectionArn":"arn:c","ConnectionState":"AUTHORIZED","CreationTime":1}"""),
            new Answer(200, """{"Name":"c","AuthorizationType":"BASIC","AuthParameters":{"BasicAuthParameters":{"Username":"u"},"InvocationHttpParameters":{"HeaderParameters":[{"Key":"k","IsValueSecret":true}]}}}"""),
            new Answer(200, """{"ApiDestinationArn":"arn:d","ApiDestinationState":"ACTIVE"}"""),
            new Answer(200, """{"ApiDestinations":[{"Name":"d","HttpMethod":"POST","InvocationRateLimitPerSecond":300}]}"""));
        using var client = Client(service);

        var created = await client.CreateConnectionAsync(new CreateConnectionRequest
        {
            Name = "c",
            AuthorizationType = ConnectionAuthorizationType.BASIC,
            AuthParameters = new() { BasicAuthParameters = new() { Username = "u", Password = "p" } },
        });
        var described = await client.DescribeConnectionAsync(new DescribeConnectionRequest { Name = "c" });
        var destination = await client.CreateApiDestinationAsync(new CreateApiDestinationRequest
        {
            Name = "d",
            ConnectionArn = created.ConnectionArn,
            HttpMethod = ApiDestinationHttpMethod.POST,
            InvocationEndpoint = "https://example.com",
            InvocationRateLimitPerSecond = 300,
        });
        var listed = await client.ListApiDestinationsAsync(new ListApiDestinationsRequest());

        created.ConnectionState.ShouldBe(ConnectionState.AUTHORIZED);
        created.CreationTime.ShouldBe(DateTime.UnixEpoch.AddSeconds(1));
        described.AuthParameters.BasicAuthParameters.Username.ShouldBe("u");
        described.AuthParameters.InvocationHttpParameters.HeaderParameters.ShouldHaveSingleItem().IsValueSecret.ShouldBe(true);
        destination.ApiDestinationState.ShouldBe(ApiDestinationState.ACTIVE);
        listed.ApiDestinations.ShouldHaveSingleItem().InvocationRateLimitPerSecond.ShouldBe(300);
        service.Requests.First().Body.ShouldBe("""{"Name":"c","AuthorizationType":"BASIC","AuthParameters":{"BasicAuthParameters":{"Username":"u","Password":"p"}}}""");
    }

    [Fact]
    public async Task An_error_is_the_exception_of_its_name()
    {
        await using var service = new LoopbackService(new Answer(
            400, """{"__type":"com.amazonaws.events#ResourceNotFoundException","message":"Event bus Nope does not exist."}""", ("x-amzn-RequestId", "r-1")));
        using var client = Client(service);

        var thrown = await Should.ThrowAsync<ResourceNotFoundException>(() => client.DescribeEventBusAsync(new DescribeEventBusRequest { Name = "Nope" }));

        thrown.Message.ShouldBe("Event bus Nope does not exist.");
        thrown.ErrorCode.ShouldBe("ResourceNotFoundException");
        thrown.RequestId.ShouldBe("r-1");
        thrown.ErrorType.ShouldBe(ErrorType.Sender);
        thrown.StatusCode.ShouldBe(System.Net.HttpStatusCode.BadRequest);
    }

    [Fact]
    public void A_fake_needs_no_more_than_the_operations()
    {
        IAmazonEventBridge fake = new FakeEventBridge();

        fake.ShouldNotBeNull();
    }

    private static AmazonEventBridgeClient Client(LoopbackService service) =>
        new("AKID", "SECRET", new AmazonEventBridgeConfig { ServiceURL = service.Url, AuthenticationRegion = "eu-west-1" });
}
