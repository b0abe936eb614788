using System.Text.Json.Nodes;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.TestUtilities;
using OrderFlow.Functions.Events;
using OrderFlow.Functions.Fulfilment;
using OrderFlow.Functions.Tests.Fakes;

namespace OrderFlow.Functions.Tests.Fulfilment;

public sealed class ProduceOrderTests : IDisposable
{
    private readonly FakeEventBus _bus = new();

    public void Dispose() => _bus.Dispose();

    [Fact]
    public async Task An_order_is_published_and_answered_with_its_event()
    {
        var answer = await AskAsync(("location", "us-east"), ("category", "office-supplies"), ("value", "200"));

        answer.StatusCode.ShouldBe(200);
        answer.Headers["Content-Type"].ShouldBe("application/json");
        answer.Body.ShouldBe("""{"eventId":"event-1","order":{"category":"office-supplies","value":200,"location":"us-east"}}""");
        var entry = _bus.Entries.ShouldHaveSingleItem();
        (entry.Source, entry.DetailType).ShouldBe(("com.aws.orders", "Order Notification"));
        entry.Detail.ShouldBe("""{"category":"office-supplies","value":200,"location":"us-east"}""");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("49.90")]
    [InlineData("79228162514264337593543950335")]
    public async Task A_value_is_published_as_the_number_that_it_is(string value)
    {
        (await AskAsync(("location", "ca-central"), ("category", "pencil"), ("value", value))).StatusCode.ShouldBe(200);

        _bus.Detail["value"]!.ToJsonString().ShouldBe(value);
    }

    [Fact]
    public async Task An_order_without_parameters_is_told_all_that_is_missing()
    {
        var answer = await new ProduceOrder(_bus.Publisher).HandleAsync(new APIGatewayProxyRequest(), new TestLambdaContext());

        answer.StatusCode.ShouldBe(400);
        var body = JsonNode.Parse(answer.Body)!;
        ((string?)body["message"]).ShouldBe("An order has a location, a category and a value: ?location=us-east&category=office-supplies&value=200");
        body["problems"]!.AsArray().Select(problem => (string?)problem).ShouldBe(
            ["The parameter location is missing.", "The parameter category is missing.", "The parameter value is missing."]);
        _bus.Entries.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("many", "The parameter value is \"many\", which is not a number such as 200 or 49.90.")]
    [InlineData("1,000", "The parameter value is \"1,000\", which is not a number such as 200 or 49.90.")]
    [InlineData("1e400", "The parameter value is \"1e400\", which is not a number such as 200 or 49.90.")]
    [InlineData("-1", "The parameter value is -1; it must not be negative.")]
    public async Task A_value_that_is_none_is_answered_with_what_is_wrong(string value, string problem)
    {
        var answer = await AskAsync(("location", "us-east"), ("category", "office-supplies"), ("value", value));

        answer.StatusCode.ShouldBe(400);
        JsonNode.Parse(answer.Body)!["problems"]!.AsArray().Select(item => (string?)item).ShouldBe([problem]);
        _bus.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_parameter_that_is_too_long_is_refused_by_name_and_not_repeated()
    {
        var answer = await AskAsync(("location", new string('x', 101)), ("category", " "), ("value", "1"));

        JsonNode.Parse(answer.Body)!["problems"]!.AsArray().Select(item => (string?)item).ShouldBe(
            ["The parameter location is longer than 100 characters.", "The parameter category is missing."]);
    }

    [Fact]
    public async Task An_order_that_the_bus_does_not_take_is_an_error()
    {
        _bus.Refusals = 1;

        await Should.ThrowAsync<EventNotAcceptedException>(() => AskAsync(("location", "us-east"), ("category", "office-supplies"), ("value", "200")));
    }

    private Task<APIGatewayProxyResponse> AskAsync(params (string Name, string Value)[] parameters) =>
        new ProduceOrder(_bus.Publisher).HandleAsync(
            new APIGatewayProxyRequest { QueryStringParameters = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value) },
            new TestLambdaContext());
}
