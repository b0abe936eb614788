using System.Text.Json;

namespace OrderFlow.Local.Tests.Functions;

/// <summary>Takes batches of a queue's messages.</summary>
public sealed class Batches
{
    /// <summary>Takes them all, unless one of them says otherwise.</summary>
    public string Take(JsonElement queueEvent) =>
        Bodies(queueEvent).Any(record => record.Body == "bad") ? throw new InvalidOperationException("A bad one.") : "taken";

    /// <summary>Says which of them it could not take.</summary>
    public Dictionary<string, object> Report(JsonElement queueEvent) => new()
    {
        ["batchItemFailures"] = Bodies(queueEvent).Where(record => record.Body == "bad").Select(record => new Dictionary<string, string> { ["itemIdentifier"] = record.Id }).ToList(),
    };

    private static IEnumerable<(string Id, string Body)> Bodies(JsonElement queueEvent) =>
        queueEvent.GetProperty("Records").EnumerateArray().Select(record => (record.GetProperty("messageId").GetString()!, record.GetProperty("body").GetString()!));
}
