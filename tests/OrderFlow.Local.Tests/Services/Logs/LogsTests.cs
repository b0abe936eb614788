using Amazon.CloudWatchLogs.Model;
using OrderFlow.Engine.Timers;

namespace OrderFlow.Local.Tests.Services.Logs;

public sealed class LogsTests
{
    private static readonly DateTime Start = new(2024, 1, 31, 0, 0, 0, DateTimeKind.Utc);
    private static readonly string Template = TestTemplates.Of(new { Group = new { Type = "AWS::Logs::LogGroup", Properties = new { LogGroupName = "orders", RetentionInDays = 1 } } });

    private readonly VirtualTimeProvider clock = new(new DateTimeOffset(Start), autoAdvance: false);

    [Fact]
    public async Task Records_are_read_page_by_page_in_the_order_of_their_times()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template, clock);
        await PutAsync(endpoint, "a", ("one", 1), ("four", 4));
        await PutAsync(endpoint, "b", ("two", 2), ("three", 3), ("five", 5));

        var read = new List<string>();
        string? token = null;
        do
        {
            var page = await endpoint.Logs.FilterLogEventsAsync(new FilterLogEventsRequest { LogGroupName = "orders", Limit = 2, NextToken = token });
            page.Events.Count.ShouldBeLessThanOrEqualTo(2);
            read.AddRange(page.Events.Select(record => record.Message));
            token = page.NextToken;
        }
        while (token is not null);

        read.ShouldBe(["one", "two", "three", "four", "five"]);
    }

    [Fact]
    public async Task Records_are_chosen_by_time_stream_and_pattern()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template, clock);
        await PutAsync(endpoint, "a", ("""{"value":1}""", 1), ("""{"value":2}""", 2), ("""{"value":3}""", 3));
        await PutAsync(endpoint, "b", ("""{"value":3}""", 2));

        var found = await endpoint.Logs.FilterLogEventsAsync(new FilterLogEventsRequest
        {
            LogGroupName = "orders",
            LogStreamNames = ["a"],
            StartTime = Milliseconds(2),
            EndTime = Milliseconds(3),
            FilterPattern = "{ $.value > 2 }",
        });

        var record = found.Events.ShouldHaveSingleItem();
        record.Message.ShouldBe("""{"value":3}""");
        record.LogStreamName.ShouldBe("a");
        record.Timestamp.ShouldBe(Milliseconds(3));
    }

    [Fact]
    public async Task A_stream_is_read_from_its_end_backward_until_the_token_stays_the_same()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template, clock);
        await PutAsync(endpoint, "a", ("one", 1), ("two", 2), ("three", 3));

        var last = await GetAsync(endpoint, null);
        var first = await GetAsync(endpoint, last.NextBackwardToken);
        var none = await GetAsync(endpoint, first.NextBackwardToken);
        var again = await GetAsync(endpoint, first.NextForwardToken);

        last.Events.Select(record => record.Message).ShouldBe(["two", "three"]);
        first.Events.Select(record => record.Message).ShouldBe(["one"]);
        none.Events.ShouldBeEmpty();
        none.NextBackwardToken.ShouldBe(first.NextBackwardToken);
        again.Events.Select(record => record.Message).ShouldBe(["two", "three"]);

        static Task<GetLogEventsResponse> GetAsync(RunningEndpoint endpoint, string? token) =>
            endpoint.Logs.GetLogEventsAsync(new GetLogEventsRequest { LogGroupName = "orders", LogStreamName = "a", Limit = 2, NextToken = token });
    }

    [Fact]
    public async Task What_is_older_than_a_group_keeps_is_gone()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template, clock);
        await PutAsync(endpoint, "a", ("old", 0));
        clock.Advance(TimeSpan.FromHours(25));
        await PutAsync(endpoint, "a", ("new", 25 * 3_600));

        (await endpoint.Logs.FilterLogEventsAsync(new FilterLogEventsRequest { LogGroupName = "orders" })).Events.ShouldHaveSingleItem().Message.ShouldBe("new");
        await endpoint.PostAsync("Logs_20140328.PutRetentionPolicy", """{"logGroupName":"orders","retentionInDays":7}""");
        (await endpoint.Logs.FilterLogEventsAsync(new FilterLogEventsRequest { LogGroupName = "orders" })).Events.ShouldHaveSingleItem().Message.ShouldBe("new");
    }

    [Fact]
    public async Task Records_of_another_time_are_rejected_and_the_others_are_taken()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template, clock);

        var expired = await PutAsync(endpoint, "a", ("expired", (-24 * 3_600) - 1), ("kept", -10));
        var early = await PutAsync(endpoint, "b", ("kept too", 0), ("early", (2 * 3_600) + 1));

        expired.RejectedLogEventsInfo.ExpiredLogEventEndIndex.ShouldBe(1);
        early.RejectedLogEventsInfo.TooNewLogEventStartIndex.ShouldBe(1);
        (await endpoint.Logs.FilterLogEventsAsync(new FilterLogEventsRequest { LogGroupName = "orders" })).Events.Select(record => record.Message).ShouldBe(["kept", "kept too"]);
    }

    [Fact]
    public async Task A_retention_that_there_is_not_is_refused()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template, clock);

        var error = await endpoint.PostAsync("Logs_20140328.PutRetentionPolicy", """{"logGroupName":"orders","retentionInDays":2}""");

        ((string?)error!["__type"]).ShouldBe("InvalidParameterException");
    }

    [Fact]
    public async Task A_deleted_stream_takes_its_records_with_it()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template, clock);
        await PutAsync(endpoint, "a", ("gone", 1));
        await PutAsync(endpoint, "b", ("kept", 1));

        await endpoint.PostAsync("Logs_20140328.DeleteLogStream", """{"logGroupName":"orders","logStreamName":"a"}""");

        (await endpoint.Logs.DescribeLogStreamsAsync(new DescribeLogStreamsRequest { LogGroupName = "orders" })).LogStreams.ShouldHaveSingleItem().LogStreamName.ShouldBe("b");
        (await endpoint.Logs.FilterLogEventsAsync(new FilterLogEventsRequest { LogGroupName = "orders" })).Events.ShouldHaveSingleItem().Message.ShouldBe("kept");
    }

    private static long Milliseconds(int seconds) => new DateTimeOffset(Start.AddSeconds(seconds)).ToUnixTimeMilliseconds();

    private static async Task<PutLogEventsResponse> PutAsync(RunningEndpoint endpoint, string stream, params (string Message, int Second)[] records)
    {
        await endpoint.PostAsync("Logs_20140328.CreateLogStream", $$"""{"logGroupName":"orders","logStreamName":"{{stream}}"}""");
        return await endpoint.Logs.PutLogEventsAsync(new PutLogEventsRequest
        {
            LogGroupName = "orders",
            LogStreamName = stream,
            LogEvents = [.. records.Select(record => new InputLogEvent { Message = record.Message, Timestamp = Start.AddSeconds(record.Second) })],
        });
    }
}
