using System.CommandLine;
using System.Text;
using OrderFlow.Cli.Definitions;
using OrderFlow.StatesLanguage.Diagrams.Svg;

namespace OrderFlow.Cli.Graph;

/// <summary><c>orderflow graph</c>: a picture of a definition.</summary>
internal static class GraphCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The definition, or - for the standard input." };
        var format = new Option<string>("--format")
        {
            Description = "svg, or mermaid for a state diagram as text. Default: mermaid for an --output that ends in .mmd, otherwise svg.",
        };
        format.AcceptOnlyFromAmong("svg", "mermaid");
        var output = new Option<FileInfo?>("--output", "-o") { Description = "The file to write. Default: the standard output." };
        var theme = new Option<string?>("--theme") { Description = "The colours of an SVG: light, dark, or auto for those that the viewer prefers. Default: auto." };
        theme.AcceptOnlyFromAmong("auto", "light", "dark");
        var command = new Command("graph", "Draws a state machine definition. A definition with errors is not drawn: the errors are printed, and the exit code is 1.") { file, format, output, theme };
        command.Validators.Add(result =>
        {
            if (FormatOf(result.GetValue(format), result.GetValue(output)) == "mermaid" && result.GetValue(theme) is not null)
                result.AddError("--theme is for SVG: a Mermaid diagram has the colours of its viewer.");
        });
        command.SetAction(parsed => Run(
            parsed.GetValue(file)!,
            FormatOf(parsed.GetValue(format), parsed.GetValue(output)),
            parsed.GetValue(output),
            ThemeOf(parsed.GetValue(theme))));
        return command;
    }

    private static int Run(string path, string format, FileInfo? output, SvgTheme theme)
    {
        try
        {
            var picture = DefinitionPicture.Of(DefinitionFile.Read(path), format, theme);
            foreach (var error in picture.Errors)
                Console.Error.WriteLine(error);
            if (picture.Text is null)
                return ExitCode.Failure;
            Write(picture.Text, output);
            return ExitCode.Success;
        }
        catch (DefinitionFileException error)
        {
            Console.Error.WriteLine(error.Message);
            return ExitCode.WrongUsage;
        }
        catch (Exception error) when (output is not null && error is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{output} cannot be written: {error.Message}");
            return ExitCode.Failure;
        }
    }

    private static void Write(string text, FileInfo? output)
    {
        if (output is not null)
        {
            File.WriteAllText(output.FullName, text, Utf8);
            return;
        }

        using var stream = Console.OpenStandardOutput();
        stream.Write(Utf8.GetBytes(text));
    }

    private static string FormatOf(string? format, FileInfo? output) =>
        format ?? (output?.Extension.Equals(".mmd", StringComparison.OrdinalIgnoreCase) == true ? "mermaid" : "svg");

    private static SvgTheme ThemeOf(string? theme) => theme switch
    {
        "light" => SvgTheme.Light,
        "dark" => SvgTheme.Dark,
        _ => SvgTheme.Auto,
    };
}
