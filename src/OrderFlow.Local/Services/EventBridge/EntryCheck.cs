using System.Text;
using System.Text.Json;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.EventBridge;

/// <summary>Checks the entries of PutEvents and says what is wrong as the service does.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html"/>
internal static class EntryCheck
{
    private const int LargestRequest = 256 * 1024;
    private static readonly JsonDocumentOptions Bounded = new() { MaxDepth = 1_000 };

    /// <exception cref="ServiceException">The request as a whole is refused: too many entries, or too large.</exception>
    public static void Whole(IReadOnlyList<PutEventsEntry> entries)
    {
        if (entries.Count == 0)
            throw ServiceException.Validation("1 validation error detected: Value '[]' at 'entries' failed to satisfy constraint: Member must have length greater than or equal to 1");
        if (entries.Count > 10)
            throw ServiceException.Validation("1 validation error detected: Value at 'entries' failed to satisfy constraint: Member must have length less than or equal to 10");
        if (entries.Sum(Size) > LargestRequest)
            throw ServiceException.Validation("Total size of the entries in the request is over the limit.");
    }

    /// <summary>What is wrong with one entry, or null and its parsed detail.</summary>
    public static PutEventsResult? Entry(PutEventsEntry entry, out JsonElement detail)
    {
        detail = default;
        if (string.IsNullOrEmpty(entry.Source))
            return Missing("Source");
        if (entry.Source.StartsWith("aws.", StringComparison.Ordinal))
            return new PutEventsResult(null, "NotAuthorizedForSourceException", "Not authorized for the source.");
        if (string.IsNullOrEmpty(entry.DetailType))
            return Missing("DetailType");
        if (string.IsNullOrEmpty(entry.Detail))
            return Missing("Detail");
        try
        {
            using var document = JsonDocument.Parse(entry.Detail, Bounded);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                detail = document.RootElement.Clone();
                return null;
            }
        }
        catch (JsonException)
        {
            // Answered below, as for a detail that is no object.
        }

        return new PutEventsResult(null, "MalformedDetail", "Detail is malformed.");
    }

    private static PutEventsResult Missing(string member) =>
        new(null, "InvalidArgument", $"Parameter {member} is not valid. Reason: {member} is a required argument.");

    private static int Size(PutEventsEntry entry) =>
        (entry.Time is null ? 0 : 14) + Bytes(entry.Source) + Bytes(entry.DetailType) + Bytes(entry.Detail) + entry.Resources.Sum(Bytes);

    private static int Bytes(string? text) => text is null ? 0 : Encoding.UTF8.GetByteCount(text);
}
