using System.Text;
using OrderFlow.EventBus.Inputs;

namespace OrderFlow.EventBus.Tests.Inputs;

public sealed class TargetHttpParametersTests
{
    private static readonly byte[] Event = Encoding.UTF8.GetBytes("""{"id":"e-1","detail":{"customer":"A/B","value":300,"tags":["x", "y"],"odd":"\ud800"}}""");

    [Theory]
    [InlineData("orders", "orders")]
    [InlineData("$.id", "e-1")]
    [InlineData("$.detail.customer", "A/B")]
    [InlineData("$.detail.value", "300")]
    [InlineData("$.detail.tags", """["x","y"]""")]
    [InlineData("$.detail.missing", "")]
    [InlineData("$5 off", "$5 off")]
    public void A_value_that_is_a_path_stands_for_a_part_of_the_event(string value, string expected)
    {
        var resolved = new TargetHttpParameters
        {
            PathParameterValues = [value],
            HeaderParameters = new Dictionary<string, string> { ["x-header"] = value },
            QueryStringParameters = new Dictionary<string, string> { ["query"] = value },
        }.Resolve(Event);

        resolved.PathParameterValues.ShouldBe([expected]);
        resolved.HeaderParameters["x-header"].ShouldBe(expected);
        resolved.QueryStringParameters["query"].ShouldBe(expected);
    }

    [Fact]
    public void Text_that_is_no_Unicode_does_no_harm() =>
        new TargetHttpParameters { PathParameterValues = ["$.detail.odd"] }.Resolve(Event).PathParameterValues.ShouldHaveSingleItem().ShouldAllBe(character => character == '\uFFFD');
}
