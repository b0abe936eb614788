namespace OrderFlow.Cli.Validate;

/// <summary>A file that was validated.</summary>
/// <param name="Name">The file as messages show it.</param>
/// <param name="Template">The template that it was validated with, as messages show it; null when no template refers to it.</param>
internal sealed record ValidatedFile(string Name, string? Template);
