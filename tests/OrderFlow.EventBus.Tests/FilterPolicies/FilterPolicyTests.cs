using System.Text;
using OrderFlow.EventBus.FilterPolicies;

namespace OrderFlow.EventBus.Tests.FilterPolicies;

public sealed class FilterPolicyTests
{
    private static readonly Dictionary<string, MessageAttributeValue> NoAttributes = [];

    [Theory]
    [InlineData("""{"kind":["order"]}""", "String", "order", true)]
    [InlineData("""{"kind":[5]}""", "Number", "5.0", true)]
    [InlineData("""{"kind":[5]}""", "String", "5", false)]
    [InlineData("""{"kind":[{"numeric":[">",4]}]}""", "Number.long", "5", true)]
    [InlineData("""{"kind":["b"]}""", "String.Array", """["a","b"]""", true)]
    [InlineData("""{"kind":[{"exists":true}]}""", "Binary", null, false)]
    [InlineData("""{"kind":[{"exists":true}]}""", "String.Array", "[", false)]
    [InlineData("""{"other":[{"exists":false}]}""", "String", "order", true)]
    public void Attributes_are_matched_by_their_type(string policy, string type, string? value, bool matches) =>
        FilterPolicy.Parse(policy, FilterPolicyScope.MessageAttributes)
            .Matches(new Dictionary<string, MessageAttributeValue> { ["kind"] = new(type, value) }, default)
            .ShouldBe(matches);

    [Theory]
    [InlineData("""{"order":{"total":300}}""", true)]
    [InlineData("""{"order":{"total":299}}""", false)]
    [InlineData("no JSON", false)]
    [InlineData("\"text\"", false)]
    public void A_body_is_matched_as_JSON(string body, bool matches) =>
        FilterPolicy.Parse("""{"order":{"total":[300]}}""", FilterPolicyScope.MessageBody)
            .Matches(NoAttributes, Encoding.UTF8.GetBytes(body))
            .ShouldBe(matches);

    [Theory]
    [InlineData("""{"a":["x"],"b":["x"],"c":["x"],"d":["x"],"e":["x"],"f":["x"]}""", "FilterPolicy: Filter policy can not have more than 5 keys")]
    [InlineData("""{"a":[{"wildcard":"x*"}]}""", "FilterPolicy: Unrecognized match type wildcard")]
    [InlineData("""{"a":[{"anything-but":{"suffix":"x"}}]}""", "FilterPolicy: Unsupported anything-but pattern: suffix")]
    [InlineData("""{"a":[{"anything-but":{"prefix":["x"]}}]}""", "FilterPolicy: prefix match pattern must be a string")]
    [InlineData("""{"a":"x"}""", "FilterPolicy: \"a\" must be an object or an array")]
    public void A_policy_is_refused_with_the_services_text(string policy, string reason)
    {
        Should.Throw<InvalidFilterPolicyException>(() => FilterPolicy.Parse(policy, FilterPolicyScope.MessageBody))
            .Message.ShouldBe($"Invalid parameter: Attributes Reason: {reason}");
        Should.Throw<InvalidFilterPolicyException>(() => FilterPolicy.Parse(policy, FilterPolicyScope.MessageBody, FilterPolicyCall.SetSubscriptionAttributes))
            .Message.ShouldBe($"Invalid parameter: {reason}");
    }

    [Fact]
    public void Attributes_have_no_members() =>
        Should.Throw<InvalidFilterPolicyException>(() => FilterPolicy.Parse("""{"a":{"b":["x"]}}""", FilterPolicyScope.MessageAttributes))
            .Message.ShouldBe("Invalid parameter: Filter policy scope MessageAttributes does not support nested filter policy");

    [Theory]
    [InlineData(150, 1, true)]
    [InlineData(151, 1, false)]
    [InlineData(75, 2, true)]
    [InlineData(76, 2, false)]
    public void Values_count_once_for_each_level(int values, int levels, bool isValid)
    {
        var list = $"[{string.Join(',', Enumerable.Range(0, values))}]";
        var policy = levels == 1 ? $"{{\"a\":{list}}}" : $"{{\"a\":{{\"b\":{list}}}}}";

        var error = Record.Exception(() => FilterPolicy.Parse(policy, FilterPolicyScope.MessageBody));

        error?.Message.ShouldEndWith("Filter policy is too complex");
        (error is null).ShouldBe(isValid);
    }
}
