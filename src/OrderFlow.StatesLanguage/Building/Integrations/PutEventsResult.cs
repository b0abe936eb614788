using System.Text.Json.Serialization;

namespace OrderFlow.StatesLanguage.Building.Integrations;

/// <summary>What EventBridge answers.</summary>
/// <param name="FailedEntryCount">How many events it refused: 0, as the state fails otherwise.</param>
/// <param name="Entries">For each event its id, in the order of the request.</param>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html#API_PutEvents_ResponseSyntax"/>
public sealed record PutEventsResult(
    [property: JsonPropertyName("FailedEntryCount")] int FailedEntryCount,
    [property: JsonPropertyName("Entries")] IReadOnlyList<PutEventsResultEntry> Entries);
