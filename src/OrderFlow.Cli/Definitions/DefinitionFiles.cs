namespace OrderFlow.Cli.Definitions;

/// <summary>Finds and reads the files that a command is to work on.</summary>
internal static class DefinitionFiles
{
    /// <summary>How the names of definitions end.</summary>
    public static readonly IReadOnlyList<string> Endings = [".asl.json", ".asl.yaml", ".asl.yml"];

    // What is in these was built or installed, and belongs to something else.
    private static readonly string[] Skipped = ["bin", "obj", "node_modules"];

    private static readonly EnumerationOptions Everything = new()
    {
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.None,
    };

    /// <summary>Reads the files that are named, and the definitions in the folders that are named and below; each once.</summary>
    /// <param name="paths">Files, folders, and <c>-</c> for the standard input.</param>
    /// <exception cref="DefinitionFileException">Something is not there, is not readable or is no text; or a folder has no definitions.</exception>
    public static IReadOnlyList<DefinitionFile> Read(IEnumerable<string> paths) =>
        [.. paths.SelectMany(Find).Distinct(StringComparer.Ordinal).Select(DefinitionFile.Read)];

    private static IReadOnlyList<string> Find(string path)
    {
        if (path == DefinitionFile.StandardInput)
            return [path];
        var full = Path.GetFullPath(path);
        if (File.Exists(full))
            return [full];
        if (!Directory.Exists(full))
            throw new DefinitionFileException($"There is no file or folder {path}.");
        var found = new List<string>();
        Search(new DirectoryInfo(full), found);
        return found.Count > 0
            ? found
            : throw new DefinitionFileException($"The folder {path} has no definitions: no file in it or below, outside of {string.Join(", ", Skipped)} and hidden folders, ends in {string.Join(", ", Endings)}.");
    }

    private static void Search(DirectoryInfo folder, List<string> found)
    {
        try
        {
            found.AddRange(folder.EnumerateFiles("*", Everything)
                .Where(file => Endings.Any(ending => file.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                .Select(file => file.FullName).Order(StringComparer.Ordinal));

            // A link may lead back up, and what it leads to is found where it is.
            foreach (var inner in folder.EnumerateDirectories("*", Everything).Where(inner => !IsSkipped(inner)).OrderBy(inner => inner.Name, StringComparer.Ordinal))
                Search(inner, found);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DefinitionFileException($"The folder {folder.FullName} cannot be read: {error.Message}");
        }
    }

    private static bool IsSkipped(DirectoryInfo folder) =>
        folder.Name.StartsWith('.') || Skipped.Contains(folder.Name, StringComparer.OrdinalIgnoreCase) || folder.LinkTarget is not null;
}
