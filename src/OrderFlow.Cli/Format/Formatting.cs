using System.Text;
using OrderFlow.Cli.Definitions;
using OrderFlow.Cli.Validate;
using OrderFlow.StatesLanguage.Json;

namespace OrderFlow.Cli.Format;

/// <summary>Formats files.</summary>
/// <param name="isCheck">Whether files are only named that are not formatted.</param>
/// <param name="isPrinted">Whether the formatted text is printed rather than written.</param>
/// <param name="expressions">Whether JSONata expressions are laid out, too.</param>
internal sealed class Formatting(bool isCheck, bool isPrinted, bool expressions)
{
    private readonly List<DefinitionFile> changed = [];
    private readonly List<Finding> refused = [];

    /// <returns>The exit code.</returns>
    /// <exception cref="DefinitionFileException">A file cannot be written.</exception>
    public int Run(IReadOnlyList<DefinitionFile> files)
    {
        var definitions = files.Where(file => !file.IsYaml).ToList();
        foreach (var yaml in files.Where(file => file.IsYaml))
            Console.Error.WriteLine($"{yaml.Name} is YAML and stays as it is: only JSON is formatted.");
        foreach (var file in definitions)
            Format(file);
        if (refused.Count > 0)
            new TextFormat(Terminal.OpenError()).Write(new ValidationReport([.. definitions.Select(file => new ValidatedFile(file.Name, null))], refused), Console.Error);
        if (!isPrinted && definitions.Exists(file => !file.IsStandardInput))
            Console.Out.WriteLine($"{changed.Count} of {definitions.Count} {(definitions.Count == 1 ? "file" : "files")} {(isCheck ? "not formatted" : "formatted")}");
        return refused.Count > 0 || (isCheck && changed.Count > 0) ? ExitCode.Failure : ExitCode.Success;
    }

    private void Format(DefinitionFile file)
    {
        string formatted;
        try
        {
            formatted = FormattedDefinition.Of(file.Text, expressions);
        }
        catch (DefinitionException error)
        {
            refused.AddRange(error.Diagnostics.Select(diagnostic => Finding.Of(file, diagnostic)));
            return;
        }

        if (isPrinted || (file.IsStandardInput && !isCheck))
        {
            using var output = Console.OpenStandardOutput();
            output.Write(Encoding.UTF8.GetBytes(formatted));
            return;
        }

        // A byte-order mark is not part of the text, and goes.
        if (formatted == file.Text && !file.HasByteOrderMark)
            return;
        changed.Add(file);
        Console.Out.WriteLine(file.Name);
        if (!isCheck)
            AtomicFile.Write(file.Path, formatted);
    }
}
