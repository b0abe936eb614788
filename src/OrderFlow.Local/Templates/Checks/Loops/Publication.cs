using OrderFlow.EventBus.Patterns.Partial;

namespace OrderFlow.Local.Templates.Checks.Loops;

/// <summary>An event that something in the template may publish.</summary>
/// <param name="Bus">The name of the bus.</param>
/// <param name="Event">What is known of the event.</param>
/// <param name="Name">What a message calls it.</param>
internal sealed record Publication(string Bus, PartialEvent Event, string Name)
{
    /// <summary>An event with the fields that a publisher gives; null is unknown.</summary>
    public static Publication Of(string bus, string? source, string? detailType, PartialValue detail) => new(
        bus,
        PartialEvent.Published(ValueOf(source), ValueOf(detailType), detail),
        $"{(detailType is null ? "an event" : $"\"{detailType}\"")}{(source is null ? "" : $" of {source}")}");

    public override string ToString() => $"{Name} on the bus {Bus}";

    private static PartialValue ValueOf(string? text) => text is null ? PartialValue.Unknown : PartialValue.Text(text);
}
