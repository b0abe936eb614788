namespace OrderFlow.StatesLanguage.Build;

/// <summary>What the build step works on.</summary>
/// <param name="Assembly">The path of the compiled workflow assembly.</param>
/// <param name="Output">The folder that definitions and diagrams are written to.</param>
/// <param name="List">The file that gets the paths of what was written; null if nobody wants it.</param>
/// <param name="References">The paths of the assemblies that the workflow assembly needs.</param>
internal sealed record BuildOptions(string Assembly, string Output, string? List, IReadOnlyList<string> References)
{
    public static BuildOptions Parse(IReadOnlyList<string> arguments)
    {
        var values = new Dictionary<string, string>();
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (arguments[i] is not ("--assembly" or "--output" or "--list" or "--references") || i + 1 == arguments.Count)
                throw new BuildException("OF3001", $"the argument \"{arguments[i]}\" is not known or has no value. Known: --assembly, --output, --list, --references");
            values[arguments[i]] = arguments[i + 1];
        }

        return new BuildOptions(
            Path.GetFullPath(Required("--assembly")),
            Path.GetFullPath(Required("--output")),
            values.GetValueOrDefault("--list"),
            values.TryGetValue("--references", out var references) ? [.. File.ReadAllLines(references).Where(line => line.Length > 0)] : []);

        string Required(string name) =>
            values.TryGetValue(name, out var value) ? value : throw new BuildException("OF3001", $"the argument {name} is missing");
    }
}
