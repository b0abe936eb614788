using Newtonsoft.Json.Linq;
using OrderFlow.Local.Services;
using OrderFlow.Local.Templates.Checks.Access;
using OrderFlow.Local.Templates.Sources;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>A template resolved for one choice of its parameters, with what SAM makes of it.</summary>
internal sealed class CheckedTemplate
{
    private readonly Dictionary<string, CheckedResource> byArn = [];
    private readonly Dictionary<string, CheckedResource> byReference = [];

    private CheckedTemplate(TemplateDocument document, IReadOnlyList<CheckedResource> resources)
    {
        Document = document;
        Resources = resources;
        foreach (var resource in resources)
        {
            byArn.TryAdd(resource.Arn, resource);
            byReference.TryAdd(resource.Reference, resource);
        }

        Policies = new AccessPolicies(this);
        Rules = [.. OfType("AWS::Events::Rule").Select(resource => new CheckedRule(resource))];
        Functions = [.. OfType("AWS::Lambda::Function", "AWS::Serverless::Function").Select(resource => new CheckedFunction(resource, this))];
        Machines = [.. OfType("AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine").Select(resource => new CheckedMachine(resource, this))];
    }

    public TemplateDocument Document { get; }

    public IReadOnlyList<CheckedResource> Resources { get; }

    public AccessPolicies Policies { get; }

    public IReadOnlyList<CheckedRule> Rules { get; }

    public IReadOnlyList<CheckedFunction> Functions { get; }

    public IReadOnlyList<CheckedMachine> Machines { get; }

    /// <exception cref="TemplateException">A value cannot be resolved.</exception>
    public static CheckedTemplate Resolve(TemplateDocument document, IReadOnlyDictionary<string, JToken> parameters)
    {
        var scope = new TemplateScope(document, parameters, NominalAccount.PseudoParameters);
        foreach (var implicitResource in ServerlessNames.Implicit(document))
            scope.Add(implicitResource);
        var resources = new List<CheckedResource>();
        foreach (var resource in DeployOrder.Of(document, resource => resource.Condition is null || scope.Condition(resource.Condition)))
        {
            var at = scope.At($"{resource.Type} {resource.LogicalId}");
            var properties = (JObject)at.Resolve(resource.Properties)!;
            var metadata = document.Root[nameof(Resources)]![resource.LogicalId]!.SelectToken("Metadata.OrderFlow");
            var deployed = NominalAccount.Deploy(resource.LogicalId, resource.Type, properties);
            var made = new CheckedResource(deployed, properties, JsonPointer.Append(JsonPointer.Append("/Resources", resource.LogicalId), "Properties"))
            {
                Metadata = metadata is null ? [] : at.Resolve(metadata) as JObject ?? [],
            };
            var derived = ServerlessExpansion.Of(made).ToList();
            scope.Add(deployed with { Derived = [.. ServerlessNames.Stages(resource, properties), .. derived.Select(part => part.Deployed)] });
            resources.Add(made);
            resources.AddRange(derived);
        }

        return new CheckedTemplate(document, resources);
    }

    public IEnumerable<CheckedResource> OfType(params IReadOnlyCollection<string> types) => Resources.Where(resource => types.Contains(resource.Type));

    /// <summary>The resource with an ARN, or null when it is none of the template's.</summary>
    public CheckedResource? ByArn(string? arn) => arn is null ? null : byArn.GetValueOrDefault(arn);

    /// <summary>The resource that <c>Ref</c> gives a text for, or null.</summary>
    public CheckedResource? ByReference(string? reference) => reference is null ? null : byReference.GetValueOrDefault(reference);

    /// <summary>The function that a name, ARN or part of one means, with or without a qualifier; null when it is none of the template's.</summary>
    public CheckedFunction? Function(string? nameOrArn)
    {
        if (nameOrArn is null)
            return null;
        var name = nameOrArn.IndexOf("function:", StringComparison.Ordinal) is var at and >= 0 ? nameOrArn[(at + "function:".Length)..] : nameOrArn;
        name = name.Split(':', '/')[0];
        var arn = NominalAccount.Account.Arn("lambda", $"function:{name}");
        return Functions.FirstOrDefault(function => function.Arn == arn);
    }

    /// <summary>The role that SAM makes for a function or state machine without one.</summary>
    public CheckedResource? RoleMadeFor(CheckedResource owner) =>
        Resources.FirstOrDefault(other => other is { IsDerived: true, Type: "AWS::IAM::Role" } && other.LogicalId == owner.LogicalId + "Role");

    /// <summary>What a message calls the resource with an ARN.</summary>
    public string NameOf(string arn) => (ByArn(arn) ?? Function(arn)?.Resource)?.ToString() ?? arn;

    /// <summary>The bus with a name or ARN, or null; the default bus is always there, and no resource.</summary>
    public CheckedResource? Bus(string? nameOrArn) => ByArn(NominalAccount.BusArn(nameOrArn));

    /// <summary>Whether an ARN is of another account or region, so that nothing in the template can be it.</summary>
    public static bool IsElsewhere(string arn) =>
        Arn.Parse(arn) is { } parsed && ((parsed.Account.Length > 0 && parsed.Account != NominalAccount.Account.AccountId) || (parsed.Region.Length > 0 && parsed.Region != NominalAccount.Account.Region));
}
