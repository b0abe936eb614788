using OrderFlow.Local.Services.ApiGateway.Authorizers;

namespace OrderFlow.Local.Tests.Services.ApiGateway.Authorizers;

public sealed class GlobTests
{
    [Theory]
    [InlineData("arn:aws:execute-api:*:*:abc/*/GET/*", "arn:aws:execute-api:us-east-1:000000000000:abc/prod/GET/orders/1", true)]
    [InlineData("arn:aws:execute-api:*:*:abc/*/POST/*", "arn:aws:execute-api:us-east-1:000000000000:abc/prod/GET/orders", false)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "ac", false)]
    [InlineData("*a*b*", "xxaxxbxx", true)]
    [InlineData("*a*b", "xxbxxa", false)]
    [InlineData("", "", true)]
    public void Wildcards_of_policies_match(string pattern, string text, bool matches) => Glob.Matches(pattern, text).ShouldBe(matches);
}
