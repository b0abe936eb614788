using System.Runtime.InteropServices;

namespace OrderFlow.Local.Templates.Sources;

/// <summary>Where something stands in a file.</summary>
/// <param name="Line">The line, from 1; 0 when there is no file.</param>
/// <param name="Column">The column in UTF-16 units, from 1; 0 when there is no file.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TemplatePlace(int Line, int Column);
