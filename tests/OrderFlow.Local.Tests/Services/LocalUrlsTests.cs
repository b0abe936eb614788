using OrderFlow.Local.Services;

namespace OrderFlow.Local.Tests.Services;

public sealed class LocalUrlsTests
{
    [Theory]
    [InlineData("https://abc123.execute-api.us-east-1.amazonaws.com/dev/orders?x=1", "http://127.0.0.1:4566/_aws/execute-api/abc123/dev/orders?x=1")]
    [InlineData("https://abc123.execute-api.us-east-1.amazonaws.com", "http://127.0.0.1:4566/_aws/execute-api/abc123")]
    [InlineData("https://abc123.execute-api.us-east-1.amazonaws.com:443/dev", "http://127.0.0.1:4566/_aws/execute-api/abc123/dev")]
    [InlineData("wss://abc123.execute-api.us-east-1.amazonaws.com/production", "ws://127.0.0.1:4566/_aws/execute-api/abc123/production")]
    [InlineData("a https://abc123.execute-api.eu-west-1.amazonaws.com/ b wss://abc123.execute-api.eu-west-1.amazonaws.com", "a http://127.0.0.1:4566/_aws/execute-api/abc123/ b ws://127.0.0.1:4566/_aws/execute-api/abc123")]
    [InlineData("https://other.execute-api.us-east-1.amazonaws.com/dev", "https://other.execute-api.us-east-1.amazonaws.com/dev")]
    [InlineData("https://abc123.execute-api.us-east-1.amazonaws.com.example.org/dev", "https://abc123.execute-api.us-east-1.amazonaws.com.example.org/dev")]
    [InlineData("https://abc123.execute-api.us-east-1.amazonaws.com:8443/dev", "https://abc123.execute-api.us-east-1.amazonaws.com:8443/dev")]
    [InlineData("https://example.com/", "https://example.com/")]
    public void URLs_of_APIs_that_the_endpoint_has_become_local(string text, string expected)
    {
        var urls = new LocalUrls(() => "http://127.0.0.1:4566");
        urls.Add("abc123");

        urls.Localize(text).ShouldBe(expected);
    }

    [Fact]
    public void An_API_that_is_gone_is_not_local_any_more()
    {
        var urls = new LocalUrls(() => "http://127.0.0.1:4566");
        urls.Add("abc123");
        urls.Remove("abc123");

        urls.Localize("https://abc123.execute-api.us-east-1.amazonaws.com/").ShouldStartWith("https://abc123");
    }
}
