using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>Makes the resources that SAM makes of its own: roles with their policies, and what the events of functions and state machines need.</summary>
internal static class ServerlessExpansion
{
    public static IEnumerable<CheckedResource> Of(CheckedResource resource) => resource.Type switch
    {
        "AWS::Serverless::Function" => Function(resource),
        "AWS::Serverless::StateMachine" => Machine(resource),
        _ => [],
    };

    private static IEnumerable<CheckedResource> Function(CheckedResource function)
    {
        if (function.Text("Role") is null)
        {
            yield return Role(function, "Role", "lambda.amazonaws.com", "Policies",
                [.. ServerlessPolicies.Documents(function.Properties["Policies"]), .. ServerlessPolicies.OfFunction(function.Properties)], ServerlessPolicies.Attached(function.Properties["Policies"]));
        }

        foreach (var (name, type, properties) in Events(function))
        {
            foreach (var made in new ServerlessFunctionEvent(function, name, properties).Of(type))
                yield return made;
        }
    }

    private static IEnumerable<CheckedResource> Machine(CheckedResource machine)
    {
        if (machine.Text("Role") is null)
            yield return Role(machine, "Role", "states.amazonaws.com", "Policies", [.. ServerlessPolicies.Documents(machine.Properties["Policies"])], ServerlessPolicies.Attached(machine.Properties["Policies"]));
        foreach (var (name, type, properties) in Events(machine))
        {
            if (type is not ("EventBridgeRule" or "CloudWatchEvent" or "Schedule"))
                continue;
            var role = Role(machine, $"{name}Role", "events.amazonaws.com", "Events", [ServerlessPolicies.Document("states:StartExecution", machine.Arn)], []);
            yield return role;
            yield return ServerlessFunctionEvent.Rule(machine, name, properties, role.Arn);
        }
    }

    private static CheckedResource Role(CheckedResource owner, string suffix, string service, string from, IReadOnlyList<JObject> documents, IEnumerable<string> managed)
    {
        var properties = new JObject
        {
            ["AssumeRolePolicyDocument"] = new JObject
            {
                ["Statement"] = new JObject { ["Effect"] = "Allow", ["Principal"] = new JObject { ["Service"] = service }, ["Action"] = "sts:AssumeRole" },
            },
            ["Policies"] = new JArray(documents.Select(document => new JObject { ["PolicyDocument"] = document })),
            ["ManagedPolicyArns"] = new JArray(managed),
        };
        return Derived(owner, owner.LogicalId + suffix, "AWS::IAM::Role", properties, owner.PointerTo(from));
    }

    /// <summary>A resource that SAM makes.</summary>
    public static CheckedResource Derived(CheckedResource owner, string logicalId, string type, JObject properties, string pointer) =>
        new(NominalAccount.Deploy(logicalId, type, properties), properties, pointer) { IsDerived = true };

    private static IEnumerable<(string Name, string Type, JObject Properties)> Events(CheckedResource resource) =>
        from source in (resource.Properties["Events"] as JObject ?? []).Properties()
        let type = TemplateText.Scalar((source.Value as JObject)?["Type"])
        where type is not null
        select (source.Name, type, source.Value["Properties"] as JObject ?? []);
}
