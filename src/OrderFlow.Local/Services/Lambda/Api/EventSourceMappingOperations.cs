using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Lambda.EventSources;

namespace OrderFlow.Local.Services.Lambda.Api;

/// <summary>Queues as event sources of functions.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html"/>
internal sealed class EventSourceMappingOperations(LambdaService lambda, EventSourceService sources)
{
    private const string Path = "/2015-03-31/event-source-mappings";

    public IEnumerable<LambdaRoute> Routes =>
    [
        new("GET", Path, ListEventSourceMappings),
        new("POST", Path, (call, _) => CreateAsync(call)) { Status = 202 },
        new("GET", Path + "/{}", (_, path) => Task.FromResult<JsonObject?>(Describe(sources.Existing(path[0]), null))),
        new("PUT", Path + "/{}", UpdateAsync) { Status = 202 },
        new("DELETE", Path + "/{}", DeleteAsync) { Status = 202 },
    ];

    private Task<JsonObject?> ListEventSourceMappings(ApiCall call, IReadOnlyList<string> path)
    {
        var (function, source) = (call.OptionalText("FunctionName"), call.OptionalText("EventSourceArn"));
        var name = function is null ? null : lambda.Existing(function).Name;
        IReadOnlyList<EventSourceMapping> chosen = [.. sources.All.Where(mapping => (name is null || mapping.FunctionName == name) && (source is null || mapping.QueueArn == source))];
        return Task.FromResult<JsonObject?>(Page.Of(chosen, call, "MaxItems", 100, "Marker").Answer("EventSourceMappings", "NextMarker", mapping => Describe(mapping, null)));
    }

    private async Task<JsonObject?> CreateAsync(ApiCall call)
    {
        var mapping = new EventSourceMapping(Guid.NewGuid().ToString(), call.Text("EventSourceArn"), lambda.Existing(call.Text("FunctionName")).Name);
        await sources.PutAsync(Read(call, mapping));
        return Describe(sources.Existing(mapping.Id), "Creating");
    }

    private async Task<JsonObject?> UpdateAsync(ApiCall call, IReadOnlyList<string> path)
    {
        var mapping = sources.Existing(path[0]);
        if (call.OptionalText("FunctionName") is { } function)
            mapping = mapping with { FunctionName = lambda.Existing(function).Name };
        await sources.PutAsync(Read(call, mapping));
        return Describe(sources.Existing(mapping.Id), "Updating");
    }

    private async Task<JsonObject?> DeleteAsync(ApiCall call, IReadOnlyList<string> path)
    {
        var mapping = sources.Existing(path[0]);
        await sources.DeleteAsync(mapping.Id);
        return Describe(mapping, "Deleting");
    }

    private static EventSourceMapping Read(ApiCall call, EventSourceMapping current) => current with
    {
        BatchSize = call.OptionalInt("BatchSize") ?? current.BatchSize,
        MaximumBatchingWindowInSeconds = call.OptionalInt("MaximumBatchingWindowInSeconds") ?? current.MaximumBatchingWindowInSeconds,
        Enabled = call.OptionalBool("Enabled") ?? current.Enabled,
        ReportsBatchItemFailures = call.Request.ContainsKey("FunctionResponseTypes") ? call.Texts("FunctionResponseTypes").Contains("ReportBatchItemFailures") : current.ReportsBatchItemFailures,
        MaximumConcurrency = call.Structure("ScalingConfig") is { } scaling ? scaling.OptionalInt("MaximumConcurrency") : current.MaximumConcurrency,
        FilterPatterns = call.Structure("FilterCriteria") is { } criteria ? [.. criteria.Structures("Filters").Select(filter => filter.Text("Pattern"))] : current.FilterPatterns,
    };

    private JsonObject Describe(EventSourceMapping mapping, string? state)
    {
        var described = new JsonObject
        {
            ["UUID"] = mapping.Id,
            ["EventSourceMappingArn"] = sources.ArnOf(mapping),
            ["EventSourceArn"] = mapping.QueueArn,
            ["FunctionArn"] = lambda.ArnOf(mapping.FunctionName),
            ["BatchSize"] = mapping.BatchSize,
            ["MaximumBatchingWindowInSeconds"] = mapping.MaximumBatchingWindowInSeconds,
            ["FunctionResponseTypes"] = new JsonArray([.. mapping.ReportsBatchItemFailures ? (string[])["ReportBatchItemFailures"] : []]),
            ["LastModified"] = mapping.LastModified.ToUnixTimeMilliseconds() / 1_000.0,
            ["State"] = state ?? (mapping.Enabled ? "Enabled" : "Disabled"),
            ["StateTransitionReason"] = "USER_INITIATED",
        };
        if (mapping.MaximumConcurrency is { } concurrency)
            described["ScalingConfig"] = new JsonObject { ["MaximumConcurrency"] = concurrency };
        if (mapping.FilterPatterns.Count > 0)
            described["FilterCriteria"] = new JsonObject { ["Filters"] = new JsonArray([.. mapping.FilterPatterns.Select(pattern => new JsonObject { ["Pattern"] = pattern })]) };
        return described;
    }
}
