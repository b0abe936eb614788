using System.Text;
using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Sqs;

/// <summary>Runs an operation for each entry of a batch; entries succeed and fail on their own.</summary>
internal static class SqsBatch
{
    private const long LargestBatch = 1_048_576;

    public static async Task<JsonObject?> RunAsync(ApiCall call, ApiOperation operation)
    {
        var entries = call.Structures("Entries");
        if (entries.Count == 0)
            throw SqsErrors.EmptyBatch();
        if (entries.Count > 10)
            throw SqsErrors.TooManyEntries(entries.Count);
        if (entries.GroupBy(entry => entry.OptionalText("Id")).FirstOrDefault(group => group.Count() > 1) is { } repeated)
            throw SqsErrors.EntryIdsNotDistinct(repeated.Key ?? "");
        if (entries.Any(entry => entry.OptionalText("Id") is not { Length: > 0 and <= 80 } id || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')))
            throw SqsErrors.InvalidEntryId();
        var size = entries.Sum(entry => (long)Encoding.UTF8.GetByteCount(entry.OptionalText("MessageBody") ?? ""));
        if (size > LargestBatch)
            throw SqsErrors.BatchTooLong(size);

        // All begin before the first is awaited: they keep their order and become durable together.
        var results = entries.Select(entry => RunEntryAsync(entry, call.OptionalText("QueueUrl"), operation)).ToList();
        JsonArray successful = [], failed = [];
        foreach (var result in results)
        {
            var (succeeded, answer) = await result;
            (succeeded ? successful : failed).Add(answer);
        }

        return new JsonObject { ["Successful"] = successful, ["Failed"] = failed };
    }

    private static async Task<(bool Succeeded, JsonObject Answer)> RunEntryAsync(ApiCall entry, string? queueUrl, ApiOperation operation)
    {
        var members = entry.Request.DeepClone().AsObject();
        members["QueueUrl"] = queueUrl;
        try
        {
            var result = await operation(entry with { Request = members }) ?? [];
            result["Id"] = entry.Text("Id");
            return (true, result);
        }
        catch (ServiceException error) when (error.Code != "QueueDoesNotExist")
        {
            return (false, new JsonObject { ["Id"] = entry.Text("Id"), ["SenderFault"] = true, ["Code"] = error.QueryCode ?? error.Code, ["Message"] = error.Message });
        }
    }
}
