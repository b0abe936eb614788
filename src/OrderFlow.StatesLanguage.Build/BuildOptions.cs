namespace OrderFlow.StatesLanguage.Build;

/// <summary>What the build step works on.</summary>
/// <param name="Assembly">The path of the compiled workflow assembly.</param>
/// <param name="Output">The folder that definitions and diagrams are written to.</param>
/// <param name="List">The file that gets the paths of what was written; null if nobody wants it.</param>
/// <param name="References">The paths of the assemblies that the workflow assembly needs.</param>
internal sealed record BuildOptions(string Assembly, string Output, string? List, IReadOnlyList<string> References)
{
    private static readonly string[] Known = ["--assembly", "--output", "--list", "--references", "--validate", "--warnings-as-errors"];

    /// <summary>The file that lists the definitions that are to be validated; then nothing is written. Null when definitions are written.</summary>
    public string? Validate { get; private init; }

    /// <summary>Whether warnings are errors.</summary>
    public bool WarningsAsErrors { get; private init; }

    public static BuildOptions Parse(IReadOnlyList<string> arguments)
    {
        var values = new Dictionary<string, string>();
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (!Known.Contains(arguments[i]) || i + 1 == arguments.Count)
                throw new BuildException("OF3001", $"the argument \"{arguments[i]}\" is not known or has no value. Known: {string.Join(", ", Known)}");
            values[arguments[i]] = arguments[i + 1];
        }

        var isStrict = string.Equals(values.GetValueOrDefault("--warnings-as-errors"), "true", StringComparison.OrdinalIgnoreCase);
        if (values.TryGetValue("--validate", out var validate))
            return new BuildOptions("", "", null, []) { Validate = validate, WarningsAsErrors = isStrict };
        return new BuildOptions(
            Path.GetFullPath(Required("--assembly")),
            Path.GetFullPath(Required("--output")),
            values.GetValueOrDefault("--list"),
            values.TryGetValue("--references", out var references) ? [.. File.ReadAllLines(references).Where(line => line.Length > 0)] : [])
        {
            WarningsAsErrors = isStrict,
        };

        string Required(string name) =>
            values.TryGetValue(name, out var value) ? value : throw new BuildException("OF3001", $"the argument {name} is missing");
    }
}
