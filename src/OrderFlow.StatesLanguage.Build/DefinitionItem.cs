using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Build;

/// <summary>A definition of the project that a person wrote: an item <c>StateMachineDefinition</c>.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Type">The type of the state machine, from the metadata <c>Type</c>.</param>
internal sealed record DefinitionItem(string Path, StateMachineType Type)
{
    private const char Separator = '|';

    /// <summary>Reads the lines of the file that the targets write: the path, and the type after a bar.</summary>
    /// <exception cref="BuildException">A type is none.</exception>
    public static IReadOnlyList<DefinitionItem> Read(string path) => [.. File.ReadAllLines(path).Where(line => line.Length > 0).Select(Parse)];

    private static DefinitionItem Parse(string line)
    {
        var bar = line.LastIndexOf(Separator);
        var (path, type) = (line[..bar], line[(bar + 1)..]);
        return new DefinitionItem(path, type.ToUpperInvariant() switch
        {
            "" or "STANDARD" => StateMachineType.Standard,
            "EXPRESS" => StateMachineType.Express,
            _ => throw new BuildException("OF3006", $"the item {path} has the Type \"{type}\", which is neither STANDARD nor EXPRESS"),
        });
    }
}
