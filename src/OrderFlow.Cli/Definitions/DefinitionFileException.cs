namespace OrderFlow.Cli.Definitions;

/// <summary>A file or folder that was named cannot be used; the message names it and says why.</summary>
internal sealed class DefinitionFileException(string message) : Exception(message);
