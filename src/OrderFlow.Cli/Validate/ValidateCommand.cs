using System.CommandLine;
using OrderFlow.Cli.Definitions;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Cli.Validate;

/// <summary><c>orderflow validate</c>: what Step Functions would refuse in definitions, and what probably does not do what it says.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("files or folders")
        {
            Description = "Definitions, templates with state machines, folders with *.asl.json and *.asl.yaml, or - for the standard input. Default: the current folder.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var type = new Option<string?>("--type") { Description = "Validate as standard or express state machines. Default: as the template has it, or else standard." };
        type.AcceptOnlyFromAmong("standard", "express");
        var format = new Option<string>("--format") { Description = "How the findings are printed: text, json, sarif (2.1.0) or github (annotations).", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var severity = new Option<string>("--severity") { Description = "The least severity that counts: warning, or error to leave warnings out.", DefaultValueFactory = _ => "warning" };
        severity.AcceptOnlyFromAmong("warning", "error");
        var strict = new Option<bool>("--warnings-as-errors") { Description = "Answer with exit code 1 for warnings, too." };
        var template = new Option<FileInfo?>("--template")
        {
            Description = "The template that deploys the definitions. Default: the nearest serverless.template or template.json, .yaml, .yml above a definition that refers to it.",
        };
        var command = new Command("validate", "Validates state machine definitions, and what they name against the template that deploys them. The exit code is 1 when there are errors.")
        {
            paths, type, format, severity, strict, template,
        };
        command.SetAction(parsed => Run(
            parsed.GetValue(paths) is { Length: > 0 } named ? named : ["."],
            new TemplateSearch(parsed.GetValue(template)?.FullName),
            TypeOf(parsed.GetValue(type)),
            parsed.GetValue(format)!,
            parsed.GetValue(severity) == "error",
            parsed.GetValue(strict)));
        return command;
    }

    private static int Run(string[] paths, TemplateSearch templates, StateMachineType? type, string format, bool onlyErrors, bool isStrict)
    {
        try
        {
            var report = new Validation(templates, type).Run(DefinitionFiles.Read(paths));
            foreach (var problem in templates.Problems)
                Console.Error.WriteLine($"Validated without a template: {problem}");
            if (onlyErrors)
                report = report with { Findings = [.. report.Findings.Where(finding => finding.IsError)] };
            FormatOf(format).Write(report, Console.Out);
            return report.Findings.Any(finding => isStrict || finding.IsError) ? ExitCode.Failure : ExitCode.Success;
        }
        catch (DefinitionFileException error)
        {
            Console.Error.WriteLine(error.Message);
            return ExitCode.WrongUsage;
        }
    }

    private static StateMachineType? TypeOf(string? name) => name switch
    {
        "express" => StateMachineType.Express,
        "standard" => StateMachineType.Standard,
        _ => null,
    };

    private static IReportFormat FormatOf(string name) => name switch
    {
        "json" => new JsonFormat(),
        "sarif" => new SarifFormat(),
        "github" => new GitHubFormat(),
        _ => new TextFormat(Terminal.Open()),
    };
}
