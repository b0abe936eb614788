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
        var size = entries.Sum(entry => (long)(entry.OptionalText("MessageBody")?.Length ?? 0));
        if (size > LargestBatch)
            throw SqsErrors.BatchTooLong(size);

        JsonArray successful = [], failed = [];
        foreach (var entry in entries)
        {
            var id = entry.OptionalText("Id") ?? throw SqsErrors.Missing("Id");
            var members = entry.Request.DeepClone().AsObject();
            members["QueueUrl"] = call.OptionalText("QueueUrl");
            try
            {
                var result = await operation(entry with { Request = members }) ?? [];
                result["Id"] = id;
                successful.Add(result);
            }
            catch (ServiceException error) when (error.Code != "QueueDoesNotExist")
            {
                failed.Add(new JsonObject { ["Id"] = id, ["SenderFault"] = true, ["Code"] = error.QueryCode ?? error.Code, ["Message"] = error.Message });
            }
        }

        return new JsonObject { ["Successful"] = successful, ["Failed"] = failed };
    }
}
