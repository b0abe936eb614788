using Amazon.CloudWatchLogs.Model;
using Amazon.EventBridge.Model;
using Microsoft.Data.Sqlite;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Services.EventBridge;

/// <summary>Deliveries that a kill made happen twice: after the target took them, before the queue forgot them.</summary>
public sealed class RepeatedDeliveryTests
{
    private static readonly string Template = TestTemplates.Of(new Dictionary<string, object>
    {
        ["Log"] = TestTemplates.LogGroup("/log"),
        ["First"] = Rule("First"),
        ["Second"] = Rule("Second"),
    });

    [Fact]
    public async Task A_record_is_written_once_for_each_rule_however_often_it_is_delivered()
    {
        using var folder = new TestFolder();
        string id;
        string forgotten;
        await using (var first = await RunningEndpoint.StartAsync(folder, Template))
        {
            id = (await first.Events.PutEventsAsync(new PutEventsRequest { Entries = [new PutEventsRequestEntry { Source = "a", DetailType = "t", Detail = "{}" }] })).Entries[0].EventId;
            await first.HopAsync(HopKind.TargetDelivered, "First");
            await first.HopAsync(HopKind.TargetDelivered, "Second");
            await first.DeliveriesIdleAsync();
            forgotten = (await RecordsAsync(first, id)).ShouldHaveSingleMessage(count: 2);
        }

        // What the file holds when the process is killed between the two writes: the deliveries, as they were accepted.
        Restore(Path.Combine(folder.Path, "data", "deliveries.db"), id, forgotten);
        await using var second = await RunningEndpoint.StartAsync(folder, Template);
        await second.HopAsync(HopKind.TargetDelivered, "First");
        await second.HopAsync(HopKind.TargetDelivered, "Second");
        await second.DeliveriesIdleAsync();

        (await RecordsAsync(second, id)).ShouldHaveSingleMessage(count: 2);
        second.Endpoint.Hops.Recent.ShouldAllBe(hop => hop.Kind != HopKind.LogWritten);
    }

    private static async Task<IReadOnlyList<string>> RecordsAsync(RunningEndpoint endpoint, string stream) =>
        [.. (await endpoint.Logs.GetLogEventsAsync(new GetLogEventsRequest { LogGroupName = "/log", LogStreamName = stream })).Events.Select(record => record.Message)];

    private static void Restore(string file, string eventId, string payload)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        foreach (var rule in new[] { "First", "Second" })
        {
            using var command = connection.CreateCommand();
            command.CommandText = """
                INSERT INTO delivery(id, target_key, payload, attributes, maximum_retry_attempts, maximum_event_age, back_off_first_delay, back_off_factor, back_off_maximum_delay, back_off_jitter, first_accepted_at, due_at, failed_attempts)
                VALUES($id, 'arn:aws:logs:us-east-1:000000000000:log-group:/log', CAST($payload AS BLOB), $attributes, 185, 864000000000, 10000000, 2, 6000000000, 0.5, $now, $now, 0)
                """;
            command.Parameters.AddWithValue("$id", Guid.NewGuid().ToString());
            command.Parameters.AddWithValue("$payload", payload);
            command.Parameters.AddWithValue("$attributes", $$"""{"KIND":"event","TRACE":"Root=1","SOURCE_ID":"{{eventId}}","SOURCE_NAME":"{{rule}}","RULE_ARN":"arn:aws:events:us-east-1:000000000000:rule/{{rule}}","TARGET_ARN":"arn:aws:logs:us-east-1:000000000000:log-group:/log","TARGET_ID":"1","TIME":"0"}""");
            command.Parameters.AddWithValue("$now", DateTimeOffset.UtcNow.UtcTicks);
            command.ExecuteNonQuery();
        }
    }

    private static object Rule(string name) => new
    {
        Type = "AWS::Events::Rule",
        Properties = new { Name = name, EventPattern = new { source = new[] { "a" } }, Targets = new[] { new { Id = "1", Arn = "arn:aws:logs:us-east-1:000000000000:log-group:/log" } } },
    };
}

internal static class RecordAssertions
{
    /// <summary>So many records, all with the same text, which is given back.</summary>
    public static string ShouldHaveSingleMessage(this IReadOnlyList<string> records, int count)
    {
        records.Count.ShouldBe(count);
        return records.Distinct().ShouldHaveSingleItem();
    }
}
