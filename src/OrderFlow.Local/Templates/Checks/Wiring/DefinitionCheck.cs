using OrderFlow.Local.Templates.Checks.Model;
using OrderFlow.Local.Templates.Sources;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Templates.Checks.Wiring;

/// <summary>State machines have definitions that Step Functions accepts.</summary>
/// <param name="type">The type that all of them are to be validated as; null for that of each.</param>
internal sealed class DefinitionCheck(StateMachineType? type = null) : ITemplateCheck
{
    public void Check(CheckedTemplate template, Findings findings)
    {
        foreach (var machine in template.Machines)
        {
            if (string.IsNullOrWhiteSpace(machine.Definition))
                findings.Error(TemplateDiagnosticCode.InvalidDefinition, machine.Source.Pointer, Missing(machine));
            else if (machine.Source.IsYaml && Mistake(machine) is { } mistake)
                findings.Error(TemplateDiagnosticCode.InvalidDefinition, machine.Source.PlaceOf(""), mistake);
            else
                Validate(machine, findings);
        }
    }

    private void Validate(CheckedMachine machine, Findings findings)
    {
        foreach (var diagnostic in DefinitionValidator.Validate(machine.Definition, type ?? (machine.IsExpress ? StateMachineType.Express : StateMachineType.Standard)))
        {
            var at = machine.Source.PlaceOf(diagnostic, machine.Definition);
            findings.Add(diagnostic.Code, diagnostic.Severity, at, at.IsExact ? diagnostic.Message : $"({diagnostic.Line},{diagnostic.Column}) of the definition: {diagnostic.Message}");
        }
    }

    private static string Missing(CheckedMachine machine) => machine.Source switch
    {
        { File: { } file, Text: null } => $"The definition of {machine} is to be in {file}, and there is no such file.",
        { Pointer: var pointer } when pointer.EndsWith("/DefinitionUri", StringComparison.Ordinal) => $"The definition of {machine} is not in a file here, so that it cannot be checked. Name a file with DefinitionUri.",
        _ => $"The definition of {machine} is empty. Put it there, or add a template-substitution for it to {TemplateSubstitutions.DefaultsFile}.",
    };

    private static string? Mistake(CheckedMachine machine)
    {
        try
        {
            TemplateSource.Parse(machine.Definition, machine.Source.File!);
            return null;
        }
        catch (TemplateException error)
        {
            return error.Message;
        }
    }
}
