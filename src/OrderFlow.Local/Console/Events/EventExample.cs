namespace OrderFlow.Local.Console.Events;

/// <summary>A sample event.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Draft">The event.</param>
internal sealed record EventExample(string Name, EventDraft Draft);
