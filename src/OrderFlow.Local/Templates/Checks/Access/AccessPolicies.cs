using Newtonsoft.Json.Linq;
using OrderFlow.Local.Services;
using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks.Access;

/// <summary>The policies of a template: those of its roles, and those of its resources.</summary>
internal sealed class AccessPolicies(CheckedTemplate template)
{
    /// <summary>The statements of a role: its own, those of policies attached to it, and those of managed policies that are known.</summary>
    public IReadOnlyList<PolicyStatement> OfRole(CheckedResource role)
    {
        var statements = new List<PolicyStatement>();
        foreach (var (policy, index) in (role.Properties["Policies"] as JArray ?? []).Select((policy, index) => (policy, index)))
            statements.AddRange(PolicyStatement.In(policy["PolicyDocument"], role.PointerTo("Policies", $"{index}", "PolicyDocument")));
        foreach (var managed in ManagedOf(role))
        {
            statements.AddRange(template.ByReference(managed) is { Type: "AWS::IAM::ManagedPolicy" } own
                ? PolicyStatement.In(own.Properties["PolicyDocument"], own.PointerTo("PolicyDocument"))
                : ManagedPolicies.Find(managed) is { } known ? PolicyStatement.In(known, role.PointerTo("ManagedPolicyArns")) : []);
        }

        foreach (var policy in template.OfType("AWS::IAM::Policy", "AWS::IAM::ManagedPolicy").Where(policy => Names(policy.Properties["Roles"]).Contains(role.Reference)))
            statements.AddRange(PolicyStatement.In(policy.Properties["PolicyDocument"], policy.PointerTo("PolicyDocument")));
        return statements;
    }

    /// <summary>The managed policies of a role of which nothing is known here.</summary>
    public IEnumerable<string> UnknownManagedPolicies(CheckedResource role) =>
        ManagedOf(role).Where(managed => template.ByReference(managed) is null && ManagedPolicies.Find(managed) is null);

    /// <summary>The connectors that add to a role what only SAM knows: where they stand in the template.</summary>
    /// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/managing-permissions-connectors.html"/>
    public IEnumerable<string> ConnectorsOf(CheckedResource role) =>
        template.Resources.Where(source => RoleOf(source) == role.Arn && template.Document.Root.SelectToken("Resources")?[source.LogicalId]?["Connectors"] is JObject)
            .Select(source => $"/Resources/{source.LogicalId}/Connectors")
            .Concat(template.OfType("AWS::Serverless::Connector")
                .Where(connector => template.Resources.Any(source => source.LogicalId == TemplateText.Scalar(connector.Properties.SelectToken("Source.Id")) && RoleOf(source) == role.Arn))
                .Select(connector => connector.Pointer));

    /// <summary>The statements that a resource itself has.</summary>
    public IEnumerable<PolicyStatement> OfResource(string arn) => Arn.Parse(arn)?.Service switch
    {
        "lambda" => OfFunction(arn),
        "sqs" => Attached("AWS::SQS::QueuePolicy", "Queues", arn),
        "sns" => Attached("AWS::SNS::TopicPolicy", "Topics", arn),
        "logs" => template.OfType("AWS::Logs::ResourcePolicy").SelectMany(policy => PolicyStatement.In(policy.Properties["PolicyDocument"], policy.PointerTo("PolicyDocument"))),
        _ => [],
    };

    private IEnumerable<PolicyStatement> Attached(string type, string member, string arn) => template.OfType(type)
        .Where(policy => Names(policy.Properties[member]).Any(name => template.ByReference(name)?.Arn == arn))
        .SelectMany(policy => PolicyStatement.In(policy.Properties["PolicyDocument"], policy.PointerTo("PolicyDocument")));

    private IEnumerable<PolicyStatement> OfFunction(string arn)
    {
        foreach (var permission in template.OfType("AWS::Lambda::Permission").Where(permission => template.Function(permission.Text("FunctionName"))?.Arn == arn))
        {
            var conditions = new JObject();
            if (permission.Text("SourceArn") is { } source)
                conditions["ArnLike"] = new JObject { ["aws:SourceArn"] = source };
            if (permission.Text("SourceAccount") is { } account)
                conditions["StringEquals"] = new JObject { ["aws:SourceAccount"] = account };
            yield return new PolicyStatement(
                new JObject
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new JObject { ["Service"] = permission.Text("Principal") },
                    ["Action"] = permission.Text("Action"),
                    ["Resource"] = arn,
                    ["Condition"] = conditions,
                },
                permission.Pointer);
        }
    }

    private string? RoleOf(CheckedResource source) => source.Text("Role") ?? source.Text("RoleArn") ?? template.RoleMadeFor(source)?.Arn;

    private static IEnumerable<string> ManagedOf(CheckedResource role) => Names(role.Properties["ManagedPolicyArns"]);

    private static IEnumerable<string> Names(JToken? list) => (list as JArray ?? []).Select(TemplateText.Scalar).OfType<string>();
}
