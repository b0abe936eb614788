using OrderFlow.Local.Templates.Checks.Model;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Templates.Checks.Wiring;

/// <summary>State machines have definitions that Step Functions accepts.</summary>
internal sealed class DefinitionCheck : ITemplateCheck
{
    public void Check(CheckedTemplate template, Findings findings)
    {
        foreach (var machine in template.Machines)
        {
            if (string.IsNullOrWhiteSpace(machine.Definition))
            {
                findings.Error(TemplateDiagnosticCode.InvalidDefinition, machine.DefinitionPointer, $"The definition of {machine} is empty. Put it there, or add a template-substitution for it to {TemplateSubstitutions.DefaultsFile}.");
                continue;
            }

            foreach (var diagnostic in DefinitionValidator.Validate(machine.Definition, machine.IsExpress ? StateMachineType.Express : StateMachineType.Standard))
            {
                var message = $"({diagnostic.Line},{diagnostic.Column}) of the definition: {diagnostic.Code}: {diagnostic.Message}";
                if (diagnostic.Severity is DiagnosticSeverity.Error)
                    findings.Error(TemplateDiagnosticCode.InvalidDefinition, machine.DefinitionPointer, message);
                else
                    findings.Warning(TemplateDiagnosticCode.InvalidDefinition, machine.DefinitionPointer, message);
            }
        }
    }
}
