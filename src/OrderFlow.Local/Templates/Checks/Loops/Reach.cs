namespace OrderFlow.Local.Templates.Checks.Loops;

/// <summary>An event that comes of calling something, with what is called on the way to it.</summary>
/// <param name="Publication">The event.</param>
/// <param name="Way">What is called, one after the other, as a message names it.</param>
internal sealed record Reach(Publication Publication, IReadOnlyList<string> Way);
