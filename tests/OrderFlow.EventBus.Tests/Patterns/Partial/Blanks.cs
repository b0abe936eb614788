using System.Text;
using System.Text.Json;
using OrderFlow.EventBus.Patterns.Partial;

namespace OrderFlow.EventBus.Tests.Patterns.Partial;

/// <summary>Forgets parts of an event, so that the event is one of those that the rest may become.</summary>
internal sealed class Blanks(int seed)
{
    private readonly Random _random = new(seed);

    public PartialEvent Of(string text)
    {
        using var document = JsonDocument.Parse(text);
        return new PartialEvent(Object(document.RootElement));
    }

    public static PartialEvent None(string text) => new((PartialObject)PartialValue.Of(Encoding.UTF8.GetBytes(text)));

    private PartialValue Value(JsonElement value) => (_random.Next(5), value.ValueKind) switch
    {
        (0, _) => PartialValue.Unknown,
        (_, JsonValueKind.Object) => Object(value),
        (_, JsonValueKind.Array) => new PartialArray([.. value.EnumerateArray().Select(Value)]),
        _ => PartialValue.Of(Encoding.UTF8.GetBytes(value.GetRawText())),
    };

    // Only members with plain names may go unlisted; one that stands twice goes twice.
    private PartialObject Object(JsonElement value)
    {
        var members = value.EnumerateObject().ToArray();
        var isOpen = _random.Next(3) == 0;
        var gone = isOpen
            ? members.Select(member => member.Name).Where(name => !name.Contains('.', StringComparison.Ordinal) && _random.Next(2) == 0).ToHashSet()
            : [];
        return new PartialObject(
            [.. members.Where(member => !gone.Contains(member.Name)).Select(member => KeyValuePair.Create(member.Name, Value(member.Value)))],
            isOpen);
    }
}
