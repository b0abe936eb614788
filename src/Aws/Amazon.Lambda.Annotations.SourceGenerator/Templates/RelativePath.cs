namespace Amazon.Lambda.Annotations.SourceGenerator.Templates;

/// <summary>A path seen from a folder, with slashes on every system.</summary>
internal static class RelativePath
{
    public static string Between(string folder, string path)
    {
        var from = Parts(folder);
        var to = Parts(path);
        var common = from.Zip(to, (a, b) => a == b).TakeWhile(same => same).Count();
        if (common == 0)
            return path;
        var relative = string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
        return relative.Length == 0 ? "." : relative;
    }

    private static string[] Parts(string path) =>
        Path.GetFullPath(path).Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/').Split('/');
}
