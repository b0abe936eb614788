using System.Net;
using System.Text.RegularExpressions;
using OrderFlow.Local.Hops;

namespace OrderFlow.Console.Tests.Serving;

/// <summary>Who may do what with the console.</summary>
public sealed partial class SafetyTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/events")]
    [InlineData("/_console/assets/console.js")]
    public async Task Every_answer_has_a_strict_policy(string path)
    {
        await using var bed = await ConsoleBed.StartAsync();

        using var response = await bed.Http.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("script-src 'self';");
        policy.ShouldNotContain("unsafe");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:4566")]
    [InlineData("127.0.0.1.evil.example")]
    public async Task A_foreign_name_for_this_machine_is_refused(string host)
    {
        await using var bed = await ConsoleBed.StartAsync();

        foreach (var path in (string[])["/", "/_console/live", "/executions/a"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };
            using var response = await bed.Http.SendAsync(request);
            response.StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest, path);
        }
    }

    [Fact]
    public async Task A_form_without_the_token_of_this_process_does_nothing()
    {
        await using var bed = await ConsoleBed.StartAsync();
        var token = await TokenAsync(bed);

        (await PublishAsync(bed, null)).ShouldBe(HttpStatusCode.Forbidden);
        (await PublishAsync(bed, new string('0', token.Length))).ShouldBe(HttpStatusCode.Forbidden);
        (await PublishAsync(bed, token, origin: "http://evil.example")).ShouldBe(HttpStatusCode.Forbidden);
        bed.Endpoint.Hops.Recent.ShouldBeEmpty();

        (await PublishAsync(bed, token)).ShouldBe(HttpStatusCode.SeeOther);
        bed.Endpoint.Hops.Recent.ShouldContain(hop => hop.Kind == HopKind.EventAccepted);
    }

    [Fact]
    public async Task Another_process_has_another_token()
    {
        await using var one = await ConsoleBed.StartAsync();
        await using var two = await ConsoleBed.StartAsync();

        (await TokenAsync(one)).ShouldNotBe(await TokenAsync(two));
    }

    [Fact]
    public async Task AWS_requests_pass_by_the_console()
    {
        await using var bed = await ConsoleBed.StartAsync();

        var buses = await bed.CallAsync("AWSEvents.ListEventBuses", new { });
        buses["EventBuses"]!.AsArray().Count.ShouldBe(2);
        using var signed = new HttpRequestMessage(HttpMethod.Get, "/");
        signed.Headers.TryAddWithoutValidation("Authorization", "AWS4-HMAC-SHA256 Credential=x");
        using var response = await bed.Http.SendAsync(signed);
        response.Headers.GetValues("x-amzn-ErrorType").ShouldBe(["UnknownOperationException"]);
    }

    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/_console/nothing", HttpStatusCode.NotFound)]
    [InlineData("/_console/assets/../console.js", HttpStatusCode.NotFound)]
    [InlineData("/executions/Processing:none", HttpStatusCode.NotFound)]
    [InlineData("/executions?after=x", HttpStatusCode.BadRequest)]
    [InlineData("/executions?status=x", HttpStatusCode.BadRequest)]
    [InlineData("/queues?queue=x", HttpStatusCode.NotFound)]
    [InlineData("/tables?table=x", HttpStatusCode.NotFound)]
    [InlineData("/tables?table=OrderDetails&after=x", HttpStatusCode.BadRequest)]
    [InlineData("/tables?table=OrderDetails&after=[]", HttpStatusCode.BadRequest)]
    [InlineData("/logs?group=x", HttpStatusCode.OK)]
    [InlineData("/?trace=x&before=y", HttpStatusCode.OK)]
    public async Task Bad_addresses_are_answered(string path, HttpStatusCode status)
    {
        await using var bed = await ConsoleBed.StartAsync();

        using var response = await bed.Http.GetAsync(path);

        response.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task A_form_that_is_too_large_is_refused()
    {
        await using var bed = await ConsoleBed.StartAsync();
        var token = await TokenAsync(bed);
        using var form = new StringContent($"token={token}&detail={new string('x', 2_000_000)}", null, "application/x-www-form-urlencoded");

        using var response = await bed.Http.PostAsync("/_console/events", form);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_in_an_event_breaks_no_page()
    {
        await using var bed = await ConsoleBed.StartAsync();
        await bed.PublishAsync("""{"note":"\ud800","\udc00":1}""");
        await bed.HopAsync(HopKind.LogWritten, "/aws/events/orders");

        foreach (var path in (string[])["/", "/logs", $"/?trace={bed.Endpoint.Hops.Recent[0].TraceId}"])
        {
            using var response = await bed.Http.GetAsync(path);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        }
    }

    private static async Task<HttpStatusCode> PublishAsync(ConsoleBed bed, string? token, string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_console/events")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["token"] = token ?? "",
                ["bus"] = "Orders",
                ["source"] = "com.aws.orders",
                ["type"] = "t",
                ["detail"] = "{}",
                ["do"] = "publish",
            }),
        };
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        using var response = await bed.Http.SendAsync(request);
        return response.StatusCode;
    }

    private static async Task<string> TokenAsync(ConsoleBed bed) => Token().Match(await bed.Http.GetStringAsync("/events")).Groups["token"].Value;

    [GeneratedRegex("name=\"token\" value=\"(?<token>[0-9a-f]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Token();
}
