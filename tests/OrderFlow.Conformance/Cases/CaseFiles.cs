using System.Text.Json;

namespace OrderFlow.Conformance.Cases;

/// <summary>Finds and reads files of cases.</summary>
internal static class CaseFiles
{
    // A repeated key would hide one of its values; nesting is as deep as the deepest hostile input may be.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 2_000 };

    /// <summary>The files that <paramref name="paths"/> name: files as they are, folders as the case files in them.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="companions">Names of files that stand beside cases and hold none.</param>
    /// <exception cref="UsageException">A path does not exist or holds no cases.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths, IReadOnlySet<string> companions)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                var found = Directory.GetFiles(path, "*.json").Where(f => !companions.Contains(Path.GetFileName(f))).Order(StringComparer.Ordinal).ToList();
                files.AddRange(found.Count > 0 ? found : throw new UsageException($"the folder {path} holds no file of cases"));
            }
            else if (!File.Exists(path))
                throw new UsageException($"there is no file or folder {path}");
            else if (companions.Contains(Path.GetFileName(path)))
                throw new UsageException($"{path} holds no cases");
            else
                files.Add(path);
        }

        return [.. files.DistinctBy(Path.GetFullPath)];
    }

    /// <summary>The elements of a file of cases, not yet checked beyond being JSON.</summary>
    /// <exception cref="UsageException">The file is not a JSON array with at least one element.</exception>
    public static IReadOnlyList<CaseSource> Read(string file)
    {
        var root = Parse(file);
        if (root.ValueKind != JsonValueKind.Array || root.GetArrayLength() == 0)
            throw new UsageException($"{file} is not a JSON array of cases");
        return [.. root.EnumerateArray().Select((body, index) => new CaseSource(file, index, body))];
    }

    /// <summary>Parses a file of JSON, strictly.</summary>
    /// <exception cref="UsageException">The file is no JSON.</exception>
    public static JsonElement Parse(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            using var document = JsonDocument.Parse(stream, Strict);
            return document.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw new UsageException($"{file} is not JSON: {e.Message}");
        }
    }
}
