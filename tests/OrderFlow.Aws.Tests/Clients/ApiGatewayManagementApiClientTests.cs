using System.Net;
using Amazon.ApiGatewayManagementApi;
using Amazon.ApiGatewayManagementApi.Model;
using Amazon.Runtime;

namespace OrderFlow.Aws.Tests.Clients;

public sealed class ApiGatewayManagementApiClientTests
{
    [Fact]
    public async Task Data_goes_to_a_connection_of_the_stage_as_it_is()
    {
        await using var service = new LoopbackService(new Answer(200, ""));
        using var client = Client(service, "production");

        var response = await client.PostToConnectionAsync(new PostToConnectionRequest { ConnectionId = "JKJa-X_mPLvHcES=", Data = new MemoryStream("{\"ä\":1}"u8.ToArray()) });

        response.HttpStatusCode.ShouldBe(HttpStatusCode.OK);
        (service.Request.Method, service.Request.Body).ShouldBe(("POST", "{\"ä\":1}"));
        Uri.UnescapeDataString(service.Request.Path).ShouldBe("/production/@connections/JKJa-X_mPLvHcES=");
        service.Request.Headers["Authorization"].ShouldContain("/execute-api/aws4_request");
    }

    [Fact]
    public async Task A_connection_is_described()
    {
        await using var service = new LoopbackService(new Answer(200, """
            {"connectedAt":"2026-11-21T13:00:00.250Z","identity":{"sourceIp":"127.0.0.1","userAgent":"browser"},"lastActiveAt":"2026-11-21T13:01:00Z"}
            """));
        using var client = Client(service, "");

        var response = await client.GetConnectionAsync(new GetConnectionRequest { ConnectionId = "id" });

        response.ConnectedAt.ShouldBe(new DateTime(2026, 11, 21, 13, 0, 0, 250, DateTimeKind.Utc));
        response.LastActiveAt!.Value.Kind.ShouldBe(DateTimeKind.Utc);
        (response.Identity.SourceIp, response.Identity.UserAgent).ShouldBe(("127.0.0.1", "browser"));
        service.Request.Method.ShouldBe("GET");
    }

    [Fact]
    public async Task A_connection_is_closed()
    {
        await using var service = new LoopbackService(new Answer(204, ""));
        using var client = Client(service, "production/");

        await client.DeleteConnectionAsync(new DeleteConnectionRequest { ConnectionId = "id" });

        (service.Request.Method, Uri.UnescapeDataString(service.Request.Path)).ShouldBe(("DELETE", "/production/@connections/id"));
    }

    [Theory]
    [InlineData(410, typeof(GoneException))]
    [InlineData(413, typeof(PayloadTooLargeException))]
    [InlineData(403, typeof(ForbiddenException))]
    [InlineData(429, typeof(LimitExceededException))]
    public async Task An_error_has_its_own_type(int status, Type expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var answer = new Answer(status, "", ("x-amzn-ErrorType", expected.Name));
        await using var service = new LoopbackService(answer);
        using var client = Client(service, "", retries: 0);

        var thrown = await Should.ThrowAsync<AmazonApiGatewayManagementApiException>(() => client.PostToConnectionAsync(new PostToConnectionRequest { ConnectionId = "id", Data = new MemoryStream([1]) }));

        thrown.ShouldBeOfType(expected);
        ((int)thrown.StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task A_request_without_a_connection_is_not_sent()
    {
        await using var service = new LoopbackService();
        using var client = Client(service, "");

        var thrown = await Should.ThrowAsync<AmazonClientException>(() => client.GetConnectionAsync(new GetConnectionRequest()));

        thrown.Message.ShouldContain("ConnectionId");
        service.Requests.ShouldBeEmpty();
    }

    private static AmazonApiGatewayManagementApiClient Client(LoopbackService service, string stage, int retries = 2) =>
        new("AKID", "SECRET", new AmazonApiGatewayManagementApiConfig { ServiceURL = service.Url + stage, MaxErrorRetry = retries });
}
