using Microsoft.CodeAnalysis;

namespace Amazon.Lambda.Annotations.SourceGenerator.Reading;

/// <summary>What [SQSEvent] must keep to.</summary>
internal static class QueueEventRules
{
    public static IEnumerable<string> Check(AttributeData attribute)
    {
        var queue = attribute.ConstructorArguments[0].Value as string ?? "";
        var batch = Number(attribute, "BatchSize");
        var window = Number(attribute, "MaximumBatchingWindowInSeconds");
        var concurrency = Number(attribute, "MaximumConcurrency");
        var isReference = queue.StartsWith("@", StringComparison.Ordinal);
        var isFifo = !isReference && queue.EndsWith(".fifo", StringComparison.Ordinal);

        if (batch is < 1 or > 10_000)
            yield return $"BatchSize = {batch}. It must be between 1 and 10000";
        if (concurrency is < 2 or > 1_000)
            yield return $"MaximumConcurrency = {concurrency}. It must be between 2 and 1000";
        if (window > 300)
            yield return $"MaximumBatchingWindowInSeconds = {window}. It must be between 0 and 300";
        if (batch > 10 && (window ?? 0) == 0)
            yield return "MaximumBatchingWindowInSeconds is not set or set to a value less than 1. It must be set to at least 1 when BatchSize is greater than 10";
        if (isFifo && window is not null)
            yield return "MaximumBatchingWindowInSeconds must not be set when the event source mapping is for a FIFO queue";
        if (isFifo && batch > 10)
            yield return $"BatchSize = {batch}. It must be less than or equal to 10 when the event source mapping is for a FIFO queue";
        if (!isReference && queue.Split([':'], 6).Length != 6)
            yield return $"Queue = {queue}. The SQS queue ARN is invalid. The ARN format is 'arn:<partition>:sqs:<region>:<account-id>:<queue-name>'";
        if (EventRules.InvalidName(attribute) is { } error)
            yield return error;
    }

    private static uint? Number(AttributeData attribute, string name) => attribute.Sets(name) ? attribute.Argument<uint>(name) : null;
}
