using System.CommandLine;
using OrderFlow.Cli.Endpoints;
using OrderFlow.Local;
using OrderFlow.Local.Templates.Checks;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Cli.Check;

/// <summary><c>orderflow check</c>: what CloudFormation would refuse, what would not work, and events that go round in loops.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var template = new Argument<FileInfo>("template")
        {
            Description = "The template to check. Default: serverless.template here or in the nearest folder above.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        template.AcceptExistingOnly();
        var format = new Option<string>("--format") { Description = "How the findings are printed: text, or json for other programs.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var strict = new Option<bool>("--strict") { Description = "Let warnings count as errors." };
        var specification = new Option<FileInfo>("--specification")
        {
            Description = "Check types and properties too, against the db.json.gz of the npm package @aws-cdk/aws-service-spec.",
        };
        specification.AcceptExistingOnly();
        var command = new Command("check", "Checks a template without deploying it: references, permissions, dead-letter queues, event loops. The exit code is 1 when there are errors.");
        command.Arguments.Add(template);
        command.Options.Add(format);
        command.Options.Add(strict);
        command.Options.Add(specification);
        command.SetAction(parsed => Run(parsed.GetValue(template), parsed.GetValue(specification), parsed.GetValue(format) == "json", parsed.GetValue(strict)));
        return command;
    }

    private static int Run(FileInfo? template, FileInfo? specification, bool asJson, bool isStrict)
    {
        try
        {
            var path = template?.FullName ?? EndpointArguments.NearestTemplate();
            var shown = Path.GetRelativePath(Environment.CurrentDirectory, path);
            var diagnostics = TemplateChecker.Check(path, specification?.FullName);
            if (asJson)
                FindingsReport.WriteJson(Console.Out, shown, diagnostics);
            else
                FindingsReport.WriteText(Terminal.Open(), shown, diagnostics);
            return diagnostics.Any(diagnostic => isStrict || diagnostic.Severity is DiagnosticSeverity.Error) ? ExitCode.Failure : ExitCode.Success;
        }
        catch (LocalEndpointException error)
        {
            return EndpointStart.Refused(error);
        }
    }
}
