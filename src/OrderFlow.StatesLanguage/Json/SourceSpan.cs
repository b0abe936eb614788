namespace OrderFlow.StatesLanguage.Json;

/// <summary>A part of a text.</summary>
/// <param name="Line">The line that it begins in, from 1.</param>
/// <param name="Column">The column that it begins at in UTF-16 units, from 1.</param>
/// <param name="EndLine">The line that it ends in; 0 when that is not known.</param>
/// <param name="EndColumn">The column after its last character; 0 when that is not known.</param>
internal readonly record struct SourceSpan(int Line, int Column, int EndLine, int EndColumn);
