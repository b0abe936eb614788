namespace OrderFlow.Local.Templates.Sources;

/// <summary>Where something stands in a file.</summary>
/// <param name="Line">The line, from 1; 0 when there is no file.</param>
/// <param name="Column">The column in UTF-16 units, from 1; 0 when there is no file.</param>
internal sealed record TemplatePlace(int Line, int Column)
{
    /// <summary>The place of what is in no file.</summary>
    public static TemplatePlace None { get; } = new(0, 0);
}
