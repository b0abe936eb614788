using System.Text;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.Serialization.SystemTextJson;
using Amazon.Lambda.TestUtilities;
using OrderFlow.Functions.Webhooks;

namespace OrderFlow.Functions.Tests.Webhooks;

public sealed class BasicAuthorizerTests
{
    private const string MethodArn = "arn:aws:execute-api:us-east-1:000000000000:abc123/dev/POST/";

    private readonly BasicAuthorizer _authorizer = new(new BasicCredentials("myUsername", "my:Pässword"));
    private readonly TestLambdaContext _context = new() { Logger = new TestLambdaLogger() };

    [Theory]
    [InlineData("Basic")]
    [InlineData("basic")]
    public void The_expected_caller_may_call_every_method_of_the_stage(string scheme)
    {
        var answer = Authorize($"{scheme} {Encoded("myUsername:my:Pässword")}");

        using var json = new MemoryStream();
        new CamelCaseLambdaJsonSerializer().Serialize(answer, json);
        Encoding.UTF8.GetString(json.ToArray()).ShouldBe(
            """{"principalId":"webhook-caller","policyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["execute-api:Invoke"],"Resource":["arn:aws:execute-api:us-east-1:000000000000:abc123/dev/*"]}]}}""");
    }

    [Theory]
    [InlineData("myUsername:my:Password")]
    [InlineData("myUsername:")]
    [InlineData("myusername:my:Pässword")]
    [InlineData(":my:Pässword")]
    [InlineData("myUsername")]
    [InlineData("")]
    public void Other_credentials_are_unauthorized(string credentials) => ShouldBeRefused($"Basic {Encoded(credentials)}");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Basic")]
    [InlineData("Basic !")]
    [InlineData("Basic //79")]
    [InlineData("Bearer bXlVc2VybmFtZTpteTpQw6Rzc3dvcmQ=")]
    public void A_header_that_holds_no_basic_credentials_is_unauthorized(string? authorization) => ShouldBeRefused(authorization);

    [Fact]
    public void A_refusal_is_noted_without_what_was_sent()
    {
        ShouldBeRefused($"Basic {Encoded("mallory:secret")}");

        var log = ((TestLambdaLogger)_context.Logger).Buffer.ToString();
        log.ShouldContain(MethodArn);
        log.ShouldNotContain("secret");
    }

    [Fact]
    public void Credentials_do_not_show_their_password() => new BasicCredentials("me", "secret").ToString().ShouldBe("me:***");

    private static string Encoded(string credentials) => Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials));

    private APIGatewayCustomAuthorizerResponse Authorize(string? authorization) =>
        _authorizer.Authorize(new APIGatewayCustomAuthorizerRequest { Type = "TOKEN", AuthorizationToken = authorization, MethodArn = MethodArn }, _context);

    private void ShouldBeRefused(string? authorization) =>
        Should.Throw<UnauthorizedException>(() => Authorize(authorization)).Message.ShouldBe("Unauthorized");
}
