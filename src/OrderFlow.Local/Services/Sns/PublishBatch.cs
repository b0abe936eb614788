using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Sqs;

namespace OrderFlow.Local.Services.Sns;

/// <summary>Publishes the entries of a batch; each succeeds or fails on its own.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_PublishBatch.html"/>
internal static class PublishBatch
{
    private const long LargestBatch = 262_144;

    public static async Task<JsonObject?> RunAsync(TopicService topics, ApiCall call)
    {
        var topic = call.Text("TopicArn");
        topics.Existing(topic);
        var entries = call.Structures("PublishBatchRequestEntries");
        if (entries.Count == 0)
            throw SnsErrors.EmptyBatch();
        if (entries.Count > 10)
            throw SnsErrors.TooManyEntries();
        if (entries.Select(entry => entry.Text("Id")).Distinct().Count() < entries.Count)
            throw SnsErrors.EntryIdsNotDistinct();
        if (entries.Sum(entry => Publication(entry).Size) > LargestBatch)
            throw SnsErrors.BatchTooLong();

        // All begin before the first is awaited, so that they become durable together.
        var results = entries.Select(entry => PublishAsync(topics, topic, entry)).ToList();
        JsonArray successful = [], failed = [];
        foreach (var result in results)
        {
            var (succeeded, answer) = await result;
            (succeeded ? successful : failed).Add(answer);
        }

        return new JsonObject { ["Successful"] = successful, ["Failed"] = failed };
    }

    /// <summary>What a call of Publish, or an entry of a batch, publishes.</summary>
    public static Publication Publication(ApiCall call)
    {
        try
        {
            var publication = new Publication(call.OptionalText("Message") ?? "", call.OptionalText("Subject")) { Attributes = SqsMessages.Attributes(call) };
            return publication.WithStructure(call.OptionalText("MessageStructure"));
        }
        catch (ServiceException error) when (error.QueryCode == SqsErrors.InvalidParameter("").QueryCode)
        {
            throw SnsErrors.InvalidValue(error.Message);
        }
    }

    private static async Task<(bool Succeeded, JsonObject Answer)> PublishAsync(TopicService topics, string topic, ApiCall entry)
    {
        try
        {
            return (true, new JsonObject { ["Id"] = entry.Text("Id"), ["MessageId"] = await topics.PublishAsync(topic, Publication(entry), entry.Trace, entry.Cancellation) });
        }
        catch (ServiceException error)
        {
            return (false, new JsonObject { ["Id"] = entry.Text("Id"), ["Code"] = error.QueryCode ?? error.Code, ["Message"] = error.Message, ["SenderFault"] = true });
        }
    }
}
