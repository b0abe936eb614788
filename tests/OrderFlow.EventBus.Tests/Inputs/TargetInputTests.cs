using System.Text;
using OrderFlow.EventBus.Inputs;

namespace OrderFlow.EventBus.Tests.Inputs;

public sealed class TargetInputTests
{
    private const string Event = """
        { "version": "0", "id": "1", "detail-type": "Order Placed", "source": "shop", "resources": [],
          "detail": { "total": 10.50, "name": "A \"quoted\" name", "lines": [ { "sku": "x" }, { "sku": "y" } ], "none": null } }
        """;

    private static readonly InputVariables Variables =
        new("arn:aws:events:eu-west-1:123456789012:rule/r", "r", new DateTimeOffset(2026, 3, 1, 12, 0, 0, 5, TimeSpan.Zero));

    [Fact]
    public void Without_fields_the_target_gets_the_event_as_it_is() => Apply(TargetInput.Parse("t")).ShouldBe(Event);

    [Fact]
    public void A_constant_replaces_the_event() => Apply(TargetInput.Parse("t", input: """{"a": 1}""")).ShouldBe("""{"a": 1}""");

    [Theory]
    [InlineData("$", null)]
    [InlineData("$.detail.total", "10.50")]
    [InlineData("$.detail-type", "\"Order Placed\"")]
    [InlineData("$['detail'][\"lines\"][0].sku", "\"x\"")]
    [InlineData("$.detail.lines[-1]", """{"sku":"y"}""")]
    [InlineData("$.detail.lines[*].sku", """["x","y"]""")]
    [InlineData("$.detail.missing", "null")]
    public void A_path_takes_a_part(string path, string? part)
    {
        var result = Apply(TargetInput.Parse("t", inputPath: path));

        if (part is not null)
            result.ShouldBe(part);
        else
            result.ShouldStartWith("{\"version\":\"0\"");
    }

    [Fact]
    public void A_JSON_template_takes_values_as_JSON_and_strings_inside_quotes_as_text() =>
        Template("""{"total": <total>, "name": <name>, "text": "<id>: <name>", "lines": <lines>, "none": <none>, "missing": <missing>}""").ShouldBe(
            """{"total": 10.50, "name": "A \"quoted\" name", "text": "1: A \"quoted\" name", "lines": [{"sku":"x"},{"sku":"y"}], "none": null, "missing": ""}""");

    [Fact]
    public void A_quoted_template_takes_everything_as_text() =>
        Template("\"<id> has <lines> for <total> and <missing>.\"\n\"Line two\"").ShouldBe(
            "\"1 has [{sku:x},{sku:y}] for 10.50 and .\"\n\"Line two\"");

    [Fact]
    public void What_is_no_JSON_afterwards_is_not_delivered() => Template("""{"text": "<lines>"}""").ShouldBeNull();

    [Fact]
    public void Reserved_placeholders_stand_for_the_rule_and_the_event()
    {
        Template("""[<aws.events.rule-arn>, "<aws.events.rule-name>", <aws.events.event.ingestion-time>]""").ShouldBe(
            """["arn:aws:events:eu-west-1:123456789012:rule/r", "r", "2026-03-01T12:00:00.005Z"]""");
        Template("<aws.events.event>").ShouldBe("""{"version":"0","id":"1","detailType":"Order Placed","source":"shop","resources":[]}""");
        Template("{\"e\":<aws.events.event.json>}")!.ShouldContain("\"detail\":{\"total\":10.50");
    }

    [Fact]
    public void Only_one_kind_of_input_may_be_given() => Should
        .Throw<InvalidTargetInputException>(() => TargetInput.Parse("t1", input: "1", inputPath: "$"))
        .Message.ShouldBe("Only one of Input, InputPath, or InputTransformer must be provided for target t1.");

    [Fact]
    public void An_unknown_placeholder_is_refused_by_name() => Should
        .Throw<InvalidTargetInputException>(() => TargetInput.Parse("t1", inputTransformer: new InputTransformer(new Dictionary<string, string>(), "\"<who>\"")))
        .Message.ShouldBe("InputTemplate for target t1 contains invalid placeholder who.");

    [Theory]
    [InlineData("detail")]
    [InlineData("$.")]
    [InlineData("$detail")]
    [InlineData("$.a[")]
    [InlineData("$.a['b]")]
    [InlineData("$.a[x]")]
    [InlineData("$['")]
    public void A_bad_path_is_refused(string path) =>
        Should.Throw<InvalidTargetInputException>(() => TargetInput.Parse("t1", inputPath: path));

    private static string? Template(string template)
    {
        var paths = new Dictionary<string, string>
        {
            ["id"] = "$.id",
            ["total"] = "$.detail.total",
            ["name"] = "$.detail.name",
            ["lines"] = "$.detail.lines",
            ["none"] = "$.detail.none",
            ["missing"] = "$.detail.missing",
        };
        return Apply(TargetInput.Parse("t", inputTransformer: new InputTransformer(paths, template)));
    }

    private static string? Apply(TargetInput input) =>
        input.Apply(Encoding.UTF8.GetBytes(Event), Variables) is { } payload ? Encoding.UTF8.GetString(payload.Span) : null;
}
