using System.Text;
using System.Text.Json;

namespace OrderFlow.EventBus.Events;

/// <summary>What EventBridge asks of a PutEvents call and of each of its entries.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html"/>
public static class PutEventsRules
{
    /// <summary>The most entries of a call.</summary>
    public const int MaximumEntries = 10;

    /// <summary>The size of all entries of a call together, in bytes, must be below this.</summary>
    public const int SizeLimit = 262_144;

    private const int MaximumDepth = 1000;

    /// <summary>Refuses a call with too many or too large entries.</summary>
    /// <exception cref="InvalidPutEventsException">It has.</exception>
    public static void CheckCall(IReadOnlyList<PutEventsEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Count == 0)
            throw new InvalidPutEventsException("1 validation error detected: Value '[]' at 'entries' failed to satisfy constraint: Member must have length greater than or equal to 1");
        if (entries.Count > MaximumEntries)
            throw new InvalidPutEventsException($"1 validation error detected: Value at 'entries' failed to satisfy constraint: Member must have length less than or equal to {MaximumEntries}");
        if (entries.Sum(entry => (long)entry.Size) >= SizeLimit)
            throw new InvalidPutEventsException("Total size of the entries in the request is over the limit.");
    }

    /// <summary>Says why an entry is refused, or null if it is not.</summary>
    public static PutEventsEntryError? Check(PutEventsEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (string.IsNullOrEmpty(entry.Source))
            return Missing("Source");
        if (string.IsNullOrEmpty(entry.DetailType))
            return Missing("DetailType");
        if (string.IsNullOrEmpty(entry.Detail))
            return Missing("Detail");
        if (entry.Source.StartsWith("aws.", StringComparison.Ordinal))
            return new PutEventsEntryError("NotAuthorizedForSource", "Not authorized for the source.");
        return IsObject(entry.Detail) ? null : new PutEventsEntryError("MalformedDetail", "Detail is malformed.");
    }

    private static PutEventsEntryError Missing(string field) =>
        new("InvalidArgument", $"Parameter {field} is not valid. Reason: {field} is a required argument.");

    private static bool IsObject(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(text), new JsonDocumentOptions { MaxDepth = MaximumDepth });
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
