using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrderFlow.Local.Services.Sqs;

namespace OrderFlow.Local.Services.Sns;

/// <summary>What is published to a topic.</summary>
internal sealed record Publication(string Message, string? Subject = null)
{
    private const int LargestMessage = 262_144;

    public IReadOnlyDictionary<string, MessageAttribute> Attributes { get; init; } = new Dictionary<string, MessageAttribute>();

    /// <summary>The messages by protocol, <c>default</c> for the others; null when all get the same (no MessageStructure).</summary>
    public IReadOnlyDictionary<string, string>? ByProtocol { get; init; }

    /// <summary>Its size as SNS counts it, in bytes.</summary>
    public long Size => Encoding.UTF8.GetByteCount(Message) + Attributes.Sum(pair =>
        (long)Encoding.UTF8.GetByteCount(pair.Key) + Encoding.UTF8.GetByteCount(pair.Value.DataType)
        + Encoding.UTF8.GetByteCount(pair.Value.StringValue ?? "") + (pair.Value.BinaryValue?.Length ?? 0));

    /// <summary>What the subscribers of a protocol get.</summary>
    public Publication For(string protocol) =>
        ByProtocol is null ? this : this with { Message = ByProtocol.GetValueOrDefault(protocol, ByProtocol["default"]), ByProtocol = null };

    /// <summary>The same with a message for each protocol, from the JSON that <c>MessageStructure: json</c> stands for.</summary>
    /// <exception cref="Protocols.ServiceException">InvalidParameterException: the message is not such JSON.</exception>
    public Publication WithStructure(string? structure)
    {
        if (structure is null)
            return this;
        if (structure != "json")
            throw SnsErrors.Invalid("Invalid parameter: MessageStructure");
        try
        {
            var messages = (JsonNode.Parse(Message) as JsonObject ?? throw new JsonException())
                .Where(pair => pair.Value?.GetValueKind() == JsonValueKind.String)
                .ToDictionary(pair => pair.Key, pair => pair.Value!.GetValue<string>());
            return messages.ContainsKey("default")
                ? this with { ByProtocol = messages }
                : throw SnsErrors.Invalid("Invalid parameter: Message Structure - No default entry in JSON message body");
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw SnsErrors.Invalid("Invalid parameter: Message Structure - JSON message body failed to parse");
        }
    }

    /// <exception cref="Protocols.ServiceException">InvalidParameterException: it is empty or too long, or the subject is none.</exception>
    public void Check()
    {
        if (Message.Length == 0)
            throw SnsErrors.Invalid("Invalid parameter: Empty message");
        if (Size > LargestMessage)
            throw SnsErrors.Invalid("Invalid parameter: Message too long");
        if (Subject is not null && (Subject.Length is 0 or > 100 || Subject.Any(char.IsControl)))
            throw SnsErrors.Invalid("Invalid parameter: Subject");
    }
}
