namespace OrderFlow.EventBus.Patterns;

/// <summary>The paths that one pattern asks for.</summary>
internal sealed class PatternPaths : IPathFilter
{
    private readonly Dictionary<ulong, FieldPath[]> _paths;

    public PatternPaths(PatternBranch[] branches) => _paths = branches
        .SelectMany(branch => branch.Fields)
        .Select(field => field.Path)
        .DistinctBy(path => path.Text)
        .GroupBy(path => path.Hash)
        .ToDictionary(group => group.Key, group => group.ToArray());

    public FieldPath? Find(ulong hash, ReadOnlySpan<byte> path)
    {
        if (_paths.TryGetValue(hash, out var candidates))
        {
            foreach (var candidate in candidates)
            {
                if (path.SequenceEqual(candidate.Bytes))
                    return candidate;
            }
        }

        return null;
    }
}
