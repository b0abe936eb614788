using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks.Access;

/// <summary>What state machines call with their roles.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html"/>
internal static class MachineNeeds
{
    public const string StepFunctions = "states.amazonaws.com";

    public static IEnumerable<AccessNeed> Of(CheckedTemplate template)
    {
        foreach (var machine in template.Machines)
        {
            foreach (var call in machine.Calls)
            {
                if (call.CredentialsRole is { } role)
                    yield return Assume(template, machine, call, TemplateText.Scalar(role));
                else
                    foreach (var called in CalledResource.Of(template, machine, call).Where(called => called.Arn is not null || called.Given is null))
                        yield return Need(template, machine, call, called);
            }
        }
    }

    private static AccessNeed Need(CheckedTemplate template, CheckedMachine machine, TaskCall call, CalledResource called) => Need(machine, call, called.Action, called.Arn, called.Member) with
    {
        What = called switch
        {
            { Arn: { } arn } => template.NameOf(arn),
            { Kind: var kind } when kind.StartsWith("resource of ", StringComparison.Ordinal) => $"a {kind}",
            _ => $"the {called.Kind} that its input names",
        },
        SameResources = called.SameResources,
    };

    // With credentials of its own, the call is made with that role, and the role of the state machine only has to be allowed to assume it.
    private static AccessNeed Assume(CheckedTemplate template, CheckedMachine machine, TaskCall call, string? role) =>
        Need(machine, call, "sts:AssumeRole", role, "") with { What = role is null ? "the role that its input names" : template.NameOf(role), Definition = machine.Source.PlaceOf($"{call.Pointer}/Credentials") };

    private static AccessNeed Need(CheckedMachine machine, TaskCall call, string action, string? arn, string member) =>
        new($"the state \"{call.State}\" of {machine}", action, arn, machine.Source.Pointer)
        {
            What = "",
            Service = StepFunctions,
            RoleArn = machine.RoleArn ?? "",
            Definition = machine.Source.PlaceOf(call.PointerTo(member)),
        };
}
