using System.Text.Json;
using OrderFlow.EventBus.Patterns.Reading;
using OrderFlow.EventBus.Patterns.Values;

namespace OrderFlow.EventBus.Patterns.Partial;

/// <summary>
/// What is known of a value in an event that nobody has published yet: all of it, some of its members, or nothing.
/// Used to ask whether a rule can match what a program is going to publish.
/// </summary>
public abstract class PartialValue
{
    private protected PartialValue()
    {
    }

    /// <summary>Nothing is known: it may be any value, of any kind, or be absent.</summary>
    public static PartialValue Unknown { get; } = new UnknownValue();

    /// <summary>A string that is known.</summary>
    public static PartialValue Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new PartialScalar(ValueKey.OfString(text));
    }

    /// <summary>A value that is known whole, from its JSON text.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static PartialValue Of(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = FlatEvent.MaximumDepth });
        reader.Read();
        return PartialValueReader.Read(ref reader);
    }
}
