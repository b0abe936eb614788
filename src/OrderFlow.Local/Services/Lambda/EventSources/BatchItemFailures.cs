using System.Text.Json;
using OrderFlow.Local.Services.Sqs;

namespace OrderFlow.Local.Services.Lambda.EventSources;

/// <summary>Reads from a function's answer which messages of a batch are done.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting"/>
internal static class BatchItemFailures
{
    /// <summary>The messages that the function took; none when the answer cannot be understood, since then the batch counts as failed.</summary>
    public static IReadOnlyList<QueueMessage> Done(IReadOnlyList<QueueMessage> batch, ReadOnlyMemory<byte> answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Null)
                return batch;
            if (root.ValueKind != JsonValueKind.Object)
                return [];
            if (!root.TryGetProperty("batchItemFailures", out var failures) || failures.ValueKind == JsonValueKind.Null)
                return batch;
            var failed = failures.EnumerateArray().Select(failure => failure.GetProperty("itemIdentifier").GetString()).ToHashSet();
            return failed.All(id => batch.Any(message => message.MessageId == id)) ? [.. batch.Where(message => !failed.Contains(message.MessageId))] : [];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return [];
        }
    }
}
