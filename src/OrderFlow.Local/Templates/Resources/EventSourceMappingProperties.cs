using Newtonsoft.Json;
using OrderFlow.Local.Services.Lambda.EventSources;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Reads what a template says about a queue as a function's event source; SAM's events and CloudFormation's mappings say it alike.</summary>
internal static class EventSourceMappingProperties
{
    /// <summary>The names that <see cref="Read"/> reads.</summary>
    public static readonly string[] Names =
        ["BatchSize", "MaximumBatchingWindowInSeconds", "Enabled", "FilterCriteria", "FunctionResponseTypes", "ScalingConfig"];

    public static EventSourceMapping Read(ResourceProperties properties, string id, string queueArn, string functionName)
    {
        var responses = properties.Texts("FunctionResponseTypes");
        if (responses.FirstOrDefault(type => type != "ReportBatchItemFailures") is { } unknown)
            throw properties.Error($"FunctionResponseTypes holds {unknown}; ReportBatchItemFailures is the one that there is.");
        return new EventSourceMapping(id, queueArn, functionName)
        {
            BatchSize = properties.OptionalInt("BatchSize") ?? 10,
            MaximumBatchingWindowInSeconds = properties.OptionalInt("MaximumBatchingWindowInSeconds") ?? 0,
            Enabled = properties.OptionalBool("Enabled") ?? true,
            ReportsBatchItemFailures = responses.Count > 0,
            MaximumConcurrency = properties.Structure("ScalingConfig")?.OptionalInt("MaximumConcurrency"),
            FilterPatterns = [.. (properties.Structure("FilterCriteria")?.Structures("Filters") ?? []).Select(Pattern)],
        };
    }

    private static string Pattern(ResourceProperties filter) =>
        filter.Values["Pattern"] is Newtonsoft.Json.Linq.JObject pattern ? pattern.ToString(Formatting.None) : filter.Text("Pattern");
}
