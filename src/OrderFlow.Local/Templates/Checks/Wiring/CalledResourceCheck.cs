using OrderFlow.Local.Templates.Checks.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Templates.Checks.Wiring;

/// <summary>
/// What states name by a literal name or ARN is in the template, and is a state machine of the type that the call needs. What
/// another account or region has is not looked for.
/// </summary>
internal sealed class CalledResourceCheck : ITemplateCheck
{
    public void Check(CheckedTemplate template, Findings findings)
    {
        foreach (var machine in template.Machines)
        {
            foreach (var call in machine.Calls.Where(call => call.CredentialsRole is null))
            {
                foreach (var called in CalledResource.Of(template, machine, call))
                {
                    // A placeholder that nothing replaces is reported as that; what a parameter without a default names, only the deployment knows.
                    if (called is { Given: { } given, Arn: null } && !CheckedTemplate.IsElsewhere(given) && !given.Contains("${", StringComparison.Ordinal) && !ParameterChoices.IsUnknown(given))
                    {
                        findings.Error(TemplateDiagnosticCode.MissingResource, machine.Source.PlaceOf(call.PointerTo(called.Member)),
                            $"The state \"{call.State}\" of {machine} names the {called.Kind} {given}, which is not in the template.{Suggestion.For(given, template.Resources.Select(resource => resource.Reference))}");
                    }
                }

                MachineType(template, machine, call, findings);
            }
        }
    }

    private static void MachineType(CheckedTemplate template, CheckedMachine machine, TaskCall call, Findings findings)
    {
        if (template.Machines.FirstOrDefault(other => other.Arn == call.Text("StateMachineArn")) is not { } started)
            return;
        if (call.Action == "startSyncExecution" && !started.IsExpress)
        {
            findings.Error(TemplateDiagnosticCode.WrongMachineType, machine.Source.PlaceOf(call.PointerTo("")),
                $"The state \"{call.State}\" of {machine} runs {started} with startSyncExecution, which takes EXPRESS ones only. Use states:startExecution.sync:2, or make it EXPRESS.");
        }
    }
}
