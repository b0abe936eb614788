using System.Text;

namespace OrderFlow.Local.Tests.Services.Sts;

public sealed class CallerIdentityTests
{
    [Fact]
    public async Task A_tool_learns_the_account()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, TestTemplates.Of(new { Q = TestTemplates.Queue("q") }));
        using var form = new StringContent("Action=GetCallerIdentity&Version=2011-06-15", Encoding.UTF8, "application/x-www-form-urlencoded");

        using var response = await endpoint.Http.PostAsync(new Uri("/", UriKind.Relative), form);

        (await response.Content.ReadAsStringAsync()).ShouldContain(
            "<GetCallerIdentityResult><Arn>arn:aws:iam::000000000000:root</Arn><UserId>000000000000</UserId><Account>000000000000</Account></GetCallerIdentityResult>");
    }
}
