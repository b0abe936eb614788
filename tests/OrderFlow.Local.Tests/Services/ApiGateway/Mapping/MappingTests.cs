using OrderFlow.Local.Hops;
using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Mapping;
using OrderFlow.Local.Services.ApiGateway.Requests;

namespace OrderFlow.Local.Tests.Services.ApiGateway.Mapping;

public sealed class MappingTests
{
    private static readonly MappingScope Scope = Of("""{"order":{"id":7,"items":[{"name":"a b"}],"note":null},"text":"plain"}""");

    [Theory]
    [InlineData("no reference, $5 and #1", "no reference, $5 and #1")]
    [InlineData("$context.requestId/${context.stage}", "request/dev")]
    [InlineData("{\"ip\":\"$context.identity.sourceIp\"}", "{\"ip\":\"127.0.0.1\"}")]
    [InlineData("$context.nothing", "")]
    [InlineData("$input.json('$.order.items')", "[{\"name\":\"a b\"}]")]
    [InlineData("$input.json('$.nothing')", "\"\"")]
    [InlineData("$input.path('$.order.items[0].name')!", "a b!")]
    [InlineData("$input.params('id') $input.params('q') $input.params('x-h')", "12 query header")]
    [InlineData("$stageVariables.color", "blue")]
    [InlineData("[$input.body]", "[{\"order\":{\"id\":7,\"items\":[{\"name\":\"a b\"}],\"note\":null},\"text\":\"plain\"}]")]
    public void A_template_puts_the_request_into_a_text(string template, string expected) =>
        MappingTemplate.Parse(template).Render(Scope).ShouldBe(expected);

    [Theory]
    [InlineData("#set($a = 1)", "#set")]
    [InlineData("#if($a) #end", "#if")]
    [InlineData("## comment", "comments")]
    [InlineData("$util.escapeJavaScript('a')", "$util.escapeJavaScript")]
    [InlineData("$input.params()", "$input.params()")]
    public void What_a_template_cannot_have_is_named(string template, string name) =>
        Should.Throw<FormatException>(() => MappingTemplate.Parse(template)).Message.ShouldContain(name);

    [Theory]
    [InlineData("eventtype", "eventtype")]
    [InlineData("$request.body.text", "plain")]
    [InlineData("$request.body.order.id", "7")]
    [InlineData("$request.body.order.items[0]", "{\"name\":\"a b\"}")]
    [InlineData("$request.body.nothing", null)]
    [InlineData("$request.header.X-H", "header")]
    [InlineData("$request.querystring.q", "query")]
    [InlineData("$request.path.id", "12")]
    [InlineData("$context.requestId", "request")]
    [InlineData("$stageVariables.color", "blue")]
    [InlineData("order ${request.path.id} of ${request.body.text} costs $5", "order 12 of plain costs $5")]
    public void A_parameter_is_a_text_a_reference_or_both(string mapping, string? expected) =>
        ParameterMapping.Parse(mapping).Value(Scope).ShouldBe(expected);

    [Theory]
    [InlineData("$request.cookie.a")]
    [InlineData("$response.body")]
    [InlineData("${nothing}")]
    public void A_reference_that_is_not_served_is_named(string mapping) =>
        Should.Throw<FormatException>(() => ParameterMapping.Parse(mapping)).Message.ShouldContain(mapping.Trim('$', '{', '}'));

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("{\"text\":1,\"text\":2}")]
    [InlineData("[1")]
    public void A_body_that_is_no_json_has_no_members(string body) =>
        ParameterMapping.Parse("$request.body.text").Value(Of(body)).ShouldBeNull();

    private static MappingScope Of(string body)
    {
        var request = new ApiRequest(new GatewayApi("abcdefghij", "api", ApiProtocolType.Http), new ApiStage("dev") { Variables = new Dictionary<string, string> { ["color"] = "blue" } })
        {
            RequestId = "request",
            Trace = new TraceHeader("1-0-0"),
            Time = DateTimeOffset.UnixEpoch,
            Method = "POST",
            SourceIp = "127.0.0.1",
            DomainName = "abcdefghij.execute-api.us-east-1.amazonaws.com",
            AccountId = "000000000000",
            Body = System.Text.Encoding.UTF8.GetBytes(body),
            Query = [KeyValuePair.Create("q", "query")],
            Headers = [KeyValuePair.Create("X-H", "header")],
            PathParameters = new Dictionary<string, string> { ["id"] = "12" },
        };
        return new MappingScope(request, new ContextVariables(request));
    }
}
