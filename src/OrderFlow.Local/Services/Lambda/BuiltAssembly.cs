namespace OrderFlow.Local.Services.Lambda;

/// <summary>Finds the assembly that a build made of a functions project.</summary>
internal static class BuiltAssembly
{
    /// <summary>The newest <c>bin/&lt;configuration&gt;/&lt;framework&gt;/Name.dll</c> below the project folder, or <c>Name.dll</c> in the folder itself.</summary>
    /// <exception cref="FunctionLoadException">The folder is missing or holds no built assembly.</exception>
    public static string Find(FunctionDefinition function, string assemblyName)
    {
        if (!Directory.Exists(function.CodeFolder))
            throw new FunctionLoadException($"The function {function.Name} has its code in {function.CodeFolder} (CodeUri), which does not exist.");

        var file = assemblyName + ".dll";
        return Candidates(function.CodeFolder, file).MaxBy(File.GetLastWriteTimeUtc)
            ?? throw new FunctionLoadException(
                $"The function {function.Name} is not built: there is no {file} in {Path.Combine(function.CodeFolder, "bin")}. Run: dotnet build {function.CodeFolder}");
    }

    private static IEnumerable<string> Candidates(string folder, string file)
    {
        var packaged = Path.Combine(folder, file);
        if (File.Exists(packaged))
            yield return packaged;

        var bin = Path.Combine(folder, "bin");
        if (!Directory.Exists(bin))
            yield break;
        foreach (var framework in Directory.EnumerateDirectories(bin).SelectMany(configuration => Directory.EnumerateDirectories(configuration, "net*")))
        {
            var built = Path.Combine(framework, file);
            if (File.Exists(built))
                yield return built;
        }
    }
}
