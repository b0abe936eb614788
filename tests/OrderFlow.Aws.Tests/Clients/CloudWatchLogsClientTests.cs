using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;

namespace OrderFlow.Aws.Tests.Clients;

public sealed class CloudWatchLogsClientTests
{
    private static readonly DateTime _moment = new(2026, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc);

    [Fact]
    public async Task Moments_are_milliseconds()
    {
        await using var service = new LoopbackService(
            new Answer(200, """{"logStreams":[{"logStreamName":"s","lastEventTimestamp":1767323045678}]}"""),
            new Answer(200, "{}"),
            new Answer(200, """{"events":[{"timestamp":1767323045678,"message":"m"}],"nextForwardToken":"f"}"""));
        using var client = Client(service);

        var streams = await client.DescribeLogStreamsAsync(new DescribeLogStreamsRequest { LogGroupName = "g", OrderBy = OrderBy.LastEventTime });
        await client.PutLogEventsAsync(new PutLogEventsRequest { LogGroupName = "g", LogStreamName = "s", LogEvents = [new() { Message = "m", Timestamp = _moment }] });
        var events = await client.GetLogEventsAsync(new GetLogEventsRequest { LogGroupName = "g", LogStreamName = "s", StartTime = _moment });

        streams.LogStreams.ShouldHaveSingleItem().LastEventTimestamp.ShouldBe(_moment);
        events.Events.ShouldHaveSingleItem().Timestamp.ShouldBe(_moment);
        service.Requests.Select(request => request.Body).ShouldBe(
        [
            """{"logGroupName":"g","orderBy":"LastEventTime"}""",
            """{"logGroupName":"g","logStreamName":"s","logEvents":[{"message":"m","timestamp":1767323045678}]}""",
            """{"logGroupName":"g","logStreamName":"s","startTime":1767323045678}""",
        ]);
    }

    [Fact]
    public async Task Events_are_searched()
    {
        await using var service = new LoopbackService(new Answer(200, """{"events":[{"logStreamName":"s","timestamp":1,"message":"m","eventId":"e"}]}"""));
        using var client = Client(service);

        var found = await client.FilterLogEventsAsync(new FilterLogEventsRequest { LogGroupName = "/aws/events/x", StartTime = 1, FilterPattern = "m" });

        found.Events.ShouldHaveSingleItem().Timestamp.ShouldBe(1);
        service.Request.Headers["X-Amz-Target"].ShouldBe("Logs_20140328.FilterLogEvents");
    }

    private static AmazonCloudWatchLogsClient Client(LoopbackService service) => new("AKID", "SECRET", new AmazonCloudWatchLogsConfig { ServiceURL = service.Url });
}
