using System.Text.Json.Serialization;

namespace OrderFlow.StatesLanguage.Building.Integrations;

/// <summary>What became of one event.</summary>
/// <param name="EventId">The id that it got; null if it was refused.</param>
/// <param name="ErrorCode">Why it was refused.</param>
/// <param name="ErrorMessage">Why it was refused, in words.</param>
public sealed record PutEventsResultEntry(
    [property: JsonPropertyName("EventId")] string? EventId,
    [property: JsonPropertyName("ErrorCode")] string? ErrorCode,
    [property: JsonPropertyName("ErrorMessage")] string? ErrorMessage);
