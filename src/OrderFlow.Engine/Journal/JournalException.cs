namespace OrderFlow.Engine.Journal;

/// <summary>The journal cannot be read or written: the file is corrupt, not a journal, newer than this version, read-only, or the disk is full.</summary>
/// <param name="path">The file.</param>
/// <param name="problem">What is wrong with it and what to do.</param>
/// <param name="innerException">The exception behind it.</param>
public sealed class JournalException(string path, string problem, Exception? innerException = null)
    : Exception($"The journal {path} {problem}", innerException)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;
}
