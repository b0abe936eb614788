using System.Text;
using System.Text.Json;
using OrderFlow.EventBus.Patterns.Reading;

namespace OrderFlow.EventBus.Patterns;

/// <summary>The rule that <c>TestEventPattern</c> has for its event.</summary>
internal static class SampleEvent
{
    private static readonly string[] MandatoryFields = ["id", "account", "source", "time", "region", "detail-type"];

    /// <summary>Refuses what is not an object with all mandatory fields.</summary>
    /// <exception cref="InvalidEventException">It is not.</exception>
    public static void RequireMandatoryFields(ReadOnlySpan<byte> utf8Event)
    {
        var missing = new HashSet<string>(MandatoryFields);
        var name = new EventBytes();
        try
        {
            var reader = new Utf8JsonReader(utf8Event, new JsonReaderOptions { MaxDepth = FlatEvent.MaximumDepth });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                throw new InvalidEventException("The event is not a JSON object.");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                name.Clear();
                JsonStrings.Unescape(ref reader, name);
                missing.Remove(Encoding.UTF8.GetString(name.Written));
                reader.Skip();
            }
        }
        catch (JsonException error)
        {
            throw new InvalidEventException(error.Message, error);
        }

        if (missing.Count > 0)
            throw new InvalidEventException($"The event lacks {string.Join(", ", MandatoryFields.Where(missing.Contains))}.");
    }
}
