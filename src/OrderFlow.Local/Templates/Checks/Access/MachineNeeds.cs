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
                foreach (var called in CalledResource.Of(template, call).Where(called => called.Arn is not null || called.Given is null))
                {
                    yield return new AccessNeed($"the state \"{call.State}\" of {machine}", called.Action, called.Arn, machine.DefinitionPointer)
                    {
                        What = called.Arn is { } arn ? template.NameOf(arn) : $"the {called.Kind} that its input names",
                        Service = StepFunctions,
                        RoleArn = machine.RoleArn ?? "",
                        SameResources = called.Kind == "function" ? [$"{called.Arn}:*"] : [],
                    };
                }
            }
        }
    }
}
