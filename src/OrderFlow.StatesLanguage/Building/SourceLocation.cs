namespace OrderFlow.StatesLanguage.Building;

/// <summary>A place in the C# source of a workflow.</summary>
/// <param name="File">The path of the file, as the compiler saw it.</param>
/// <param name="Line">The line, from 1.</param>
public sealed record SourceLocation(string File, int Line)
{
    /// <summary>The place as compilers print it: <c>file(line)</c>.</summary>
    public override string ToString() => $"{File}({Line})";
}
