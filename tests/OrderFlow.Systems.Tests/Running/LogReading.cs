using System.Text.Json.Nodes;
using Amazon.CloudWatchLogs.Model;
using OrderFlow.Local.Hops;

namespace OrderFlow.Systems.Tests.Running;

/// <summary>Reads log groups as the CloudWatch console shows them.</summary>
internal static class LogReading
{
    /// <summary>Every record of a log group, oldest first; none when the group does not exist yet.</summary>
    public static async Task<IReadOnlyList<string>> RecordsAsync(this RunningSystem system, string group)
    {
        var records = new List<string>();
        var request = new FilterLogEventsRequest { LogGroupName = group };
        do
        {
            FilterLogEventsResponse page;
            try
            {
                page = await system.Logs.FilterLogEventsAsync(request);
            }
            catch (ResourceNotFoundException)
            {
                return [];
            }

            records.AddRange((page.Events ?? []).Select(record => record.Message));
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);

        return records;
    }

    /// <summary>Every event in a log group of events.</summary>
    public static async Task<IReadOnlyList<JsonNode>> EventsAsync(this RunningSystem system, string group) =>
        [.. (await system.RecordsAsync(group)).Select(record => JsonNode.Parse(record)!)];

    /// <summary>Waits for an event in a log group.</summary>
    public static Task<JsonNode> EventAsync(this RunningSystem system, string group, Func<JsonNode, bool> matches) =>
        system.OnceAsync(HopKind.LogWritten, group, async () => (await system.EventsAsync(group)).FirstOrDefault(matches));

    /// <summary>Waits for an event in a log group, by its id.</summary>
    public static Task<JsonNode> EventAsync(this RunningSystem system, string group, string eventId) =>
        system.EventAsync(group, record => (string?)record["id"] == eventId);

    /// <summary>Waits until one request to an API is in its execution log whole, and gives all records of that log.</summary>
    /// <param name="system">The system.</param>
    /// <param name="url">The API's URL in the template's outputs.</param>
    /// <param name="enough">Whether the records are all that is waited for.</param>
    public static Task<IReadOnlyList<string>> ExecutionLogAsync(this RunningSystem system, Uri url, Func<IReadOnlyList<string>, bool> enough)
    {
        var group = ExecutionLogGroupOf(url);
        return system.OnceAsync(HopKind.LogWritten, group, async () =>
        {
            var records = await system.RecordsAsync(group);
            return enough(records) ? records : null;
        });
    }

    /// <summary>The log group of the executions of the API at a URL of the endpoint.</summary>
    public static string ExecutionLogGroupOf(Uri url)
    {
        // /_aws/execute-api/<id>/<stage>
        var parts = url.AbsolutePath.Trim('/').Split('/');
        return $"API-Gateway-Execution-Logs_{parts[2]}/{parts[3]}";
    }
}
