using Amazon.Lambda.Annotations.SourceGenerator.Models;
using Microsoft.CodeAnalysis;

namespace Amazon.Lambda.Annotations.SourceGenerator.Reading;

/// <summary>Reads [SQSEvent].</summary>
internal static class QueueEventReader
{
    private static readonly string[] _batchFailures = ["ReportBatchItemFailures"];

    public static SyncedEvent Read(AttributeData attribute, bool reportsFailures)
    {
        var queue = attribute.ConstructorArguments[0].Value as string ?? "";
        var properties = new List<SyncedProperty> { EventReader.Reference("Queue", queue, "Arn") };
        AddNumber("BatchSize", "BatchSize");
        if (attribute.Sets("Enabled"))
            properties.Add(EventReader.Literal("Enabled", attribute.Argument<bool>("Enabled")));
        if (attribute.Argument<string>("Filters") is { } filters)
            properties.Add(EventReader.Literal("FilterCriteria.Filters", filters.Split(';').Select(filter => new Dictionary<string, string> { ["Pattern"] = filter.Trim() })));
        if (reportsFailures)
            properties.Add(EventReader.Literal("FunctionResponseTypes", _batchFailures));
        AddNumber("MaximumBatchingWindowInSeconds", "MaximumBatchingWindowInSeconds");
        AddNumber("MaximumConcurrency", "ScalingConfig.MaximumConcurrency");
        return new(attribute.Argument<string>("ResourceName") ?? EventReader.ReferenceName(queue), "SQS", properties.ToEquatableArray(), Rewritten: "Queue");

        void AddNumber(string argument, string path)
        {
            if (attribute.Sets(argument))
                properties.Add(EventReader.Literal(path, attribute.Argument<uint>(argument)));
        }
    }
}
