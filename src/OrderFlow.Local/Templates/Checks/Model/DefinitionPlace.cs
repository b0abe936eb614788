using OrderFlow.Local.Templates.Sources;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>A place in the definition of a state machine.</summary>
/// <param name="LogicalId">The state machine.</param>
/// <param name="File">The full path of the definition's own file; null when it stands in the template.</param>
/// <param name="Pointer">The JSON pointer of the place in the file; in the template, when there is no file of its own.</param>
/// <param name="Place">The line and column.</param>
internal sealed record DefinitionPlace(string LogicalId, string? File, string Pointer, TemplatePlace Place)
{
    /// <summary>Whether the line and column are those of the place itself, not those of the text that it is somewhere in.</summary>
    public bool IsExact { get; init; } = true;
}
