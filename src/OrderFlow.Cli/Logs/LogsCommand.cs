using System.CommandLine;
using Amazon.CloudWatchLogs;
using OrderFlow.Cli.Demo;
using OrderFlow.Local;
using Spectre.Console;

namespace OrderFlow.Cli.Logs;

/// <summary><c>orderflow logs</c>: the records of a log group, and with <c>--follow</c> those that come.</summary>
internal static class LogsCommand
{
    // Signatures name one; the endpoint serves clients of any.
    private const string Region = "us-east-1";

    private static readonly TimeSpan UsualAge = TimeSpan.FromMinutes(10);

    public static Command Create()
    {
        var group = new Argument<string>("group") { Description = "The log group, such as /aws/events/orders or /aws/lambda/InventoryFunction." };
        var follow = new Option<bool>("--follow", "-f") { Description = "Goes on until Ctrl+C with the records that are written." };
        var since = new Option<string>("--since") { Description = "From when on: an age such as 30s, 5m, 2h or 1d, or a time such as 2024-01-31T12:00:00Z. Default: 10m." };
        var filter = new Option<string?>("--filter") { Description = "A filter pattern, such as ERROR or '{ $.detail.value > 100 }'." };
        var endpoint = new Option<string?>("--endpoint") { Description = $"The endpoint. Default: AWS_ENDPOINT_URL, or http://127.0.0.1:{LocalEndpointOptions.DefaultPort}." };
        since.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && LogAge.Parse(result.Tokens[0].Value, TimeProvider.System.GetUtcNow()) is null)
                result.AddError($"--since is \"{result.Tokens[0].Value}\"; it has to be an age such as 30s, 5m, 2h or 1d, or a time such as 2024-01-31T12:00:00Z.");
        });
        endpoint.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out _))
                result.AddError($"--endpoint is \"{result.Tokens[0].Value}\"; it has to be a URL such as http://127.0.0.1:4566.");
        });

        var command = new Command("logs", "Shows the records of a log group of an endpoint that is up.") { group, follow, since, filter, endpoint };
        command.SetAction((parsed, cancellation) =>
        {
            var now = TimeProvider.System.GetUtcNow();
            var from = parsed.GetValue(since) is { } text ? LogAge.Parse(text, now)!.Value : now - UsualAge;
            return RunAsync(
                new LogTailRequest(parsed.GetValue(group)!, from, parsed.GetValue(filter)), parsed.GetValue(follow), parsed.GetValue(endpoint) is { } named ? new Uri(named) : UsualEndpoint(), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(LogTailRequest request, bool follow, Uri endpoint, CancellationToken cancellation)
    {
        using var client = new AmazonCloudWatchLogsClient(
            LocalCredentials.Any,
            // One attempt: an endpoint that is not up is told at once.
            new AmazonCloudWatchLogsConfig { ServiceURL = endpoint.ToString(), AuthenticationRegion = Region, MaxErrorRetry = 0 });
        var notes = Terminal.OpenError();
        try
        {
            var tail = new LogTail(client, TimeProvider.System);
            await tail.ShowAsync(request, Console.Out.WriteLine, cancellation);
            if (!follow)
                return ExitCode.Success;
            notes.MarkupLineInterpolated($"Following {request.Group} at {endpoint}. Ctrl+C ends it.");
            await tail.FollowAsync(request, Console.Out.WriteLine, cancellation);
            return ExitCode.Success;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Success;
        }
        catch (AmazonCloudWatchLogsException error)
        {
            notes.MarkupLineInterpolated($"[red]{request.Group}: {error.Message}[/]");
            return ExitCode.Failure;
        }
        catch (Exception error) when (error is HttpRequestException or Amazon.Runtime.AmazonClientException)
        {
            notes.MarkupLineInterpolated($"[red]There is no endpoint at {endpoint} ({error.Message}). Start one with: orderflow up[/]");
            return ExitCode.Failure;
        }
    }

    private static Uri UsualEndpoint() =>
        Uri.TryCreate(Environment.GetEnvironmentVariable("AWS_ENDPOINT_URL"), UriKind.Absolute, out var named)
            ? named
            : new Uri($"http://127.0.0.1:{LocalEndpointOptions.DefaultPort}");
}
