using System.CommandLine;
using OrderFlow.Cli.Definitions;
using OrderFlow.Cli.Validate;

namespace OrderFlow.Cli.Format;

/// <summary><c>orderflow format</c>: brings definitions into the form that the build writes.</summary>
internal static class FormatCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("files or folders")
        {
            Description = "Definitions in JSON, folders with *.asl.json, or - for the standard input, which is formatted to the standard output. Default: the current folder.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var check = new Option<bool>("--check") { Description = "Change nothing; name the files that are not formatted, and answer with exit code 1 if there are any." };
        var print = new Option<bool>("--stdout") { Description = "Change nothing; print the one file that is named, formatted." };
        var expressions = new Option<bool>("--expressions") { Description = "Lay out JSONata expressions anew that have more than 100 characters or several lines, and no comments." };
        var command = new Command("format", "Formats state machine definitions: fields in the order of the specification, two spaces, one line feed at the end. Files with errors stay as they are.")
        {
            paths, check, print, expressions,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(print) && (result.GetValue(check) || result.GetValue(paths) is not { Length: 1 } named || Directory.Exists(named[0])))
                result.AddError("--stdout takes one file, and no --check.");
        });
        command.SetAction(parsed => Run(parsed.GetValue(paths) is { Length: > 0 } named ? named : ["."], new Formatting(parsed.GetValue(check), parsed.GetValue(print), parsed.GetValue(expressions))));
        return command;
    }

    private static int Run(string[] paths, Formatting formatting)
    {
        try
        {
            var files = DefinitionFiles.Read(paths);
            if (files.FirstOrDefault(TemplateFile.Is) is { } template)
                throw new DefinitionFileException($"{template.Name} is a template; only definitions in files of their own are formatted.");
            return formatting.Run(files);
        }
        catch (DefinitionFileException error)
        {
            Console.Error.WriteLine(error.Message);
            return ExitCode.WrongUsage;
        }
    }
}
