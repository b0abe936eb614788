using System.Reflection;
using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.Diagrams;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Build;

/// <summary>Builds, checks and writes the definitions of workflows. What has an error is not written, and what was there stays.</summary>
internal sealed class DefinitionBuild(BuildOptions options)
{
    private readonly List<BuildMessage> messages = [];
    private readonly GeneratedFiles files = new(options.Output, options.List);

    public IReadOnlyList<BuildMessage> Run(IEnumerable<Type> workflows)
    {
        foreach (var group in workflows.GroupBy(workflow => workflow.Name, StringComparer.OrdinalIgnoreCase))
        {
            if (group.Skip(1).FirstOrDefault() is { } second)
                messages.Add(new BuildMessage(
                    "OrderFlow", 0, 0, IsError: true, "OF3004", $"{group.First().FullName} and {second.FullName} would both be written to {Definition(group.Key)}. Rename one"));
            else
                Build(group.Single());
        }

        files.Complete(deleteOthers: !messages.Exists(message => message.IsError));
        return messages;
    }

    private void Build(Type type)
    {
        if (Result(type) is not { } result)
            return;
        messages.AddRange(result.Errors.Select(error => Message(type, error.Location, error.Code, error.State, error.Reason)));
        if (result.Definition is null)
            return;
        var text = EndWithLine(DefinitionWriter.Write(result.Definition, FieldOrder.Specification));
        var diagnostics = DefinitionValidator.Validate(text);
        messages.AddRange(diagnostics.Select(diagnostic => Message(type, diagnostic, result)));
        if (diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            return;
        files.Write(Definition(type.Name), text);
        files.Write($"{type.Name}.mmd", EndWithLine(MermaidDiagram.Write(result.Definition)));
    }

    private WorkflowResult? Result(Type type)
    {
        try
        {
            return WorkflowAssembly.Create(type).Build();
        }
        catch (Exception error) when (error is not (OutOfMemoryException or StackOverflowException))
        {
            var cause = error is TargetInvocationException { InnerException: { } inner } ? inner : error;
            messages.Add(Message(type, null, "OF3005", null, $"building {type.Name} threw {cause.GetType().Name}: {cause.Message}"));
            return null;
        }
    }

    private BuildMessage Message(Type type, SourceLocation? location, string code, string? state, string reason) =>
        new(location?.File ?? Path.Combine(options.Output, $"{type.Name}.cs"), location?.Line ?? 0, 1, IsError: true, code, Sentence(state, reason));

    /// <summary>What the validator finds is shown at the C# of the state, which is what the author can change.</summary>
    private BuildMessage Message(Type type, Diagnostic diagnostic, WorkflowResult result)
    {
        var state = StatePointer.State(diagnostic.Pointer);
        var location = state is null ? null : result.Places.GetValueOrDefault(state);
        return new BuildMessage(
            location?.File ?? Path.Combine(options.Output, $"{type.Name}.cs"),
            location?.Line ?? 0,
            1,
            diagnostic.Severity == DiagnosticSeverity.Error,
            diagnostic.Code,
            Sentence(state, diagnostic.Message))
        { HelpLink = diagnostic.HelpLink };
    }

    private static string Sentence(string? state, string reason) => state is null ? reason : $"State \"{state}\": {reason}";

    private static string Definition(string workflow) => $"{workflow}.asl.json";

    private static string EndWithLine(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
