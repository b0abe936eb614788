using System.Threading.Channels;
using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;
using OrderFlow.Cli.Logs;
using OrderFlow.Local;

namespace OrderFlow.Cli.Tests.Logs;

public sealed class LogsCommandTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orderflow-logs-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Records_are_shown_as_they_are_written_each_once()
    {
        await using var endpoint = await StartAsync();
        using var logs = Client(endpoint);
        await PutAsync(logs, "first");
        var lines = Channel.CreateUnbounded<string>();
        using var end = new CancellationTokenSource();
        var tail = new LogTail(logs, TimeProvider.System).FollowAsync(Request(), line => lines.Writer.TryWrite(line), end.Token);

        (await NextAsync(lines)).ShouldEndWith(" stream first");
        await PutAsync(logs, "second");
        (await NextAsync(lines)).ShouldEndWith(" stream second");
        await PutAsync(logs, "third");
        (await NextAsync(lines)).ShouldEndWith(" stream third");

        await end.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(tail);
        lines.Reader.TryRead(out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_following_it_ends_with_the_last_record_that_matches()
    {
        await using var endpoint = await StartAsync();
        using var logs = Client(endpoint);
        await PutAsync(logs, """{"value":1}""", """{"value":200}""");
        var lines = new List<string>();

        await new LogTail(logs, TimeProvider.System).ShowAsync(Request() with { Filter = "{ $.value > 100 }" }, lines.Add, CancellationToken.None);

        lines.ShouldHaveSingleItem().ShouldEndWith("""{"value":200}""");
    }

    [Fact]
    public async Task An_interrupt_ends_it_well()
    {
        await using var endpoint = await StartAsync();
        await using var logs = OrderFlowProcess.Start("logs", "orders", "--follow", "--endpoint", endpoint.Url.ToString());
        await logs.UrlAsync();

        logs.Interrupt();

        (await logs.ExitAsync()).ShouldBe(0, logs.Output);
    }

    [Fact]
    public async Task A_group_that_is_not_there_is_an_error_that_names_it()
    {
        await using var endpoint = await StartAsync();
        await using var logs = OrderFlowProcess.Start("logs", "nowhere", "--endpoint", endpoint.Url.ToString());

        (await logs.ExitAsync()).ShouldBe(1, logs.Output);
        logs.Output.ShouldContain("nowhere: The specified log group does not exist.");
    }

    [Fact]
    public async Task An_endpoint_that_is_not_up_is_told()
    {
        Uri gone;
        await using (var endpoint = await StartAsync())
            gone = endpoint.Url;
        await using var logs = OrderFlowProcess.Start("logs", "orders", "--endpoint", gone.ToString());

        (await logs.ExitAsync()).ShouldBe(1, logs.Output);
        logs.Output.ShouldContain("Start one with: orderflow up");
    }

    [Theory]
    [InlineData("--since", "soon", "--since is \"soon\"")]
    [InlineData("--endpoint", "here", "--endpoint is \"here\"")]
    public async Task An_option_that_makes_no_sense_is_refused(string option, string value, string message)
    {
        await using var logs = OrderFlowProcess.Start("logs", "orders", option, value);

        (await logs.ExitAsync()).ShouldBe(2, logs.Output);
        logs.Output.ShouldContain(message);
    }

    private static LogTailRequest Request() => new("orders", DateTimeOffset.UtcNow.AddMinutes(-10), null);

    private static async Task<string> NextAsync(Channel<string> lines) => await lines.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    private async Task<LocalEndpoint> StartAsync()
    {
        var template = Path.Combine(folder.FullName, "serverless.template");
        await File.WriteAllTextAsync(template, """{"Resources":{"Group":{"Type":"AWS::Logs::LogGroup","Properties":{"LogGroupName":"orders"}}}}""");
        return await LocalEndpoint.StartAsync(new LocalEndpointOptions { TemplatePath = template, DataFolder = Path.Combine(folder.FullName, "data"), Port = 0 });
    }

    private static AmazonCloudWatchLogsClient Client(LocalEndpoint endpoint) => new(
        new BasicAWSCredentials("local", "local"), new AmazonCloudWatchLogsConfig { ServiceURL = endpoint.Url.ToString(), AuthenticationRegion = "us-east-1" });

    private static async Task PutAsync(AmazonCloudWatchLogsClient logs, params string[] messages)
    {
        try
        {
            await logs.CreateLogStreamAsync(new CreateLogStreamRequest { LogGroupName = "orders", LogStreamName = "stream" });
        }
        catch (ResourceAlreadyExistsException)
        {
            // Written to before.
        }

        await logs.PutLogEventsAsync(new PutLogEventsRequest
        {
            LogGroupName = "orders",
            LogStreamName = "stream",
            LogEvents = [.. messages.Select(message => new InputLogEvent { Message = message, Timestamp = DateTime.UtcNow })],
        });
    }
}
