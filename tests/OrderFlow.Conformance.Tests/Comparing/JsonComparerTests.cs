using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.Tests.Comparing;

public class JsonComparerTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("0", "-0")]
    [InlineData("100", "1e2")]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""")]
    [InlineData("\"\\u00e9\"", "\"é\"")]
    [InlineData("\"\\ud800\"", "\"\\uD800\"")]
    public void Equal_values_are_equal_however_they_are_spelled(string left, string right) =>
        JsonComparer.Compare(JsonTexts.Parse(left), JsonTexts.Parse(right)).ShouldBeEmpty();

    [Theory]
    [InlineData("1", "\"1\"", "$")]
    [InlineData("null", "false", "$")]
    [InlineData("[1]", "1", "$")]
    [InlineData("[1,2]", "[2,1]", "$[0]")]
    [InlineData("[1]", "[1,2]", "$")]
    [InlineData("0.1", "0.10000000000000002", "$")]
    [InlineData("""{"a":{"b":[0,1]}}""", """{"a":{"b":[0,2]}}""", "$.a.b[1]")]
    [InlineData("""{"a":null}""", "{}", "$.a")]
    [InlineData("{}", """{"a":null}""", "$.a")]
    [InlineData("\"\\ud800\"", "\"\\ud801\"", "$")]
    public void A_difference_is_named_by_its_path(string expected, string actual, string path) =>
        JsonComparer.Compare(JsonTexts.Parse(expected), JsonTexts.Parse(actual))[0].Place.ShouldBe(path);
}
