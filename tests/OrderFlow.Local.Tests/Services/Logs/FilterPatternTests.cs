using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Logs;

namespace OrderFlow.Local.Tests.Services.Logs;

public sealed class FilterPatternTests
{
    private const string Order = """{"source":"com.aws.orders","detail":{"value":300,"category":"lab-supplies","items":[{"name":"a b"}],"paid":true,"note":null}}""";

    [Theory]
    [InlineData("", true)]
    [InlineData("orders value", true)]
    [InlineData("orders -value", false)]
    [InlineData("?nothing ?paid", true)]
    [InlineData("\"a b\"", true)]
    [InlineData("Orders", false)]
    [InlineData("""{ $.source = "com.aws.orders" }""", true)]
    [InlineData("""{ $.source = com.aws.* }""", true)]
    [InlineData("""{ $.source = "*.aws.*ers" }""", true)]
    [InlineData("""{ $.source = "*.aws.*x*" }""", false)]
    [InlineData("""{ $.source != "com.aws.orders" }""", false)]
    [InlineData("""{ $.detail.value = 300 }""", true)]
    [InlineData("""{ $.detail.value = 3e2 }""", true)]
    [InlineData("""{ $.detail.value >= 300 && $.detail.value < 301 }""", true)]
    [InlineData("""{ $.detail.value > 300 || $.detail.category = "lab-*" }""", true)]
    [InlineData("""{ $.detail.value > 300 && ($.source = "x" || $.detail.paid IS TRUE) }""", false)]
    [InlineData("""{ $.detail.items[0].name = "a b" }""", true)]
    [InlineData("""{ $.detail.items[1].name = "a b" }""", false)]
    [InlineData("""{ $['detail'].paid IS TRUE }""", true)]
    [InlineData("""{ $.detail.note IS NULL }""", true)]
    [InlineData("""{ $.detail.missing NOT EXISTS }""", true)]
    [InlineData("""{ $.detail.note NOT EXISTS }""", false)]
    public void A_pattern_chooses_records(string pattern, bool matches) => FilterPattern.Parse(pattern).Matches(Order).ShouldBe(matches);

    [Fact]
    public void A_record_that_is_no_JSON_has_no_fields() => FilterPattern.Parse("{ $.a NOT EXISTS }").Matches("START RequestId").ShouldBeFalse();

    [Theory]
    [InlineData("{ $.a }")]
    [InlineData("{ $.a = }")]
    [InlineData("{ $.a = \"x }")]
    [InlineData("{ $.a = 1")]
    [InlineData("{ a = 1 }")]
    [InlineData("{ ($.a = 1 }")]
    [InlineData("{ $.a > x }")]
    [InlineData("{ $.a = 1 } x")]
    [InlineData("[a, b]")]
    [InlineData("\"open")]
    public void A_malformed_pattern_is_refused(string pattern) =>
        Should.Throw<ServiceException>(() => FilterPattern.Parse(pattern)).Code.ShouldBe("InvalidParameterException");

    [Fact]
    public void Parentheses_without_end_do_no_harm() =>
        Should.Throw<ServiceException>(() => FilterPattern.Parse("{" + new string('(', 100_000)));
}
