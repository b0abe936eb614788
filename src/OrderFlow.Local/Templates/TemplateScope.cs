using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates.Intrinsics;

namespace OrderFlow.Local.Templates;

/// <summary>Resolves the values of a template: what its names stand for while it is being deployed.</summary>
internal sealed class TemplateScope
{
    private static readonly Dictionary<string, IIntrinsic> Functions = new IIntrinsic[]
    {
        new RefIntrinsic(), new GetAttIntrinsic(), new SubIntrinsic(), new JoinIntrinsic(), new SelectIntrinsic(), new SplitIntrinsic(),
        new IfIntrinsic(), new FindInMapIntrinsic(), new Base64Intrinsic(),
        new ConditionIntrinsic("Fn::Equals"), new ConditionIntrinsic("Fn::And"), new ConditionIntrinsic("Fn::Or"), new ConditionIntrinsic("Fn::Not"),
        new MembershipIntrinsic("Fn::Contains"), new MembershipIntrinsic("Fn::EachMemberIn"), new MembershipIntrinsic("Fn::EachMemberEquals"),
    }.ToDictionary(function => function.Name);

    private static readonly ConditionIntrinsic NamedCondition = new("Condition");

    private readonly IReadOnlyDictionary<string, JToken> parameters;
    private readonly IReadOnlyDictionary<string, string> pseudoParameters;
    private readonly Dictionary<string, DeployedResource> deployed;
    private readonly Dictionary<string, bool?> conditions;
    private readonly string place;
    private readonly bool inCondition;

    public TemplateScope(TemplateDocument template, IReadOnlyDictionary<string, JToken> parameters, IReadOnlyDictionary<string, string> pseudoParameters)
        : this(template, parameters, pseudoParameters, [], [], "The template", false)
    {
    }

    private TemplateScope(
        TemplateDocument template,
        IReadOnlyDictionary<string, JToken> parameters,
        IReadOnlyDictionary<string, string> pseudoParameters,
        Dictionary<string, DeployedResource> deployed,
        Dictionary<string, bool?> conditions,
        string place,
        bool inCondition)
    {
        Template = template;
        this.parameters = parameters;
        this.pseudoParameters = pseudoParameters;
        this.deployed = deployed;
        this.conditions = conditions;
        this.place = place;
        this.inCondition = inCondition;
    }

    public TemplateDocument Template { get; }

    /// <summary>Whether there is an intrinsic function of a name, such as <c>Fn::Join</c>.</summary>
    public static bool Serves(string function) => Functions.ContainsKey(function);

    /// <summary>The same scope for another part of the template, which its errors name.</summary>
    public TemplateScope At(string otherPlace) => new(Template, parameters, pseudoParameters, deployed, conditions, otherPlace, false);

    /// <summary>Makes a resource known to those that come after it.</summary>
    public void Add(DeployedResource resource)
    {
        deployed[resource.LogicalId] = resource;
        foreach (var derived in resource.Derived)
            Add(derived);
    }

    /// <summary>The value of a piece of the template; null when it is <c>AWS::NoValue</c>.</summary>
    public JToken? Resolve(JToken token)
    {
        switch (token)
        {
            case JObject { Count: 1 } call when call.Properties().First() is var function && FunctionOf(function.Name) is { } intrinsic:
                return intrinsic.Resolve(function.Value, this);
            case JObject { Count: 1 } call when call.Properties().First().Name.StartsWith("Fn::", StringComparison.Ordinal):
                throw Error($"The intrinsic function {call.Properties().First().Name} is not served. {FunctionNames.NotServed(call.Properties().First().Name)}");
            case JObject structure:
                return new JObject(structure.Properties().Select(property => (property.Name, Value: Resolve(property.Value))).Where(pair => pair.Value is not null).Select(pair => new JProperty(pair.Name, pair.Value)));
            case JArray items:
                return new JArray(items.Select(Resolve).OfType<JToken>());
            default:
                return token;
        }
    }

    /// <summary>What <c>Ref</c> gives for a name.</summary>
    public JToken? Reference(string name)
    {
        if (name == "AWS::NoValue")
            return null;
        if (pseudoParameters.TryGetValue(name, out var pseudo))
            return pseudo;
        if (parameters.TryGetValue(name, out var parameter))
            return parameter;
        return deployed.TryGetValue(name, out var resource) ? resource.Reference : throw Unknown(name);
    }

    /// <summary>What <c>Fn::GetAtt</c> gives for a resource and an attribute.</summary>
    public JToken Attribute(string name, string attribute)
    {
        var resource = deployed.GetValueOrDefault(name) ?? throw Unknown(name);
        return resource.Attributes.TryGetValue(attribute, out var value)
            ? value
            : throw Error($"{resource.Type} {name} has no attribute {attribute}{(resource.Attributes.Count > 0 ? "; it has " + string.Join(", ", resource.Attributes.Keys) : "")}.");
    }

    /// <summary>Whether a condition of the template holds.</summary>
    public bool Condition(string name)
    {
        if (conditions.TryGetValue(name, out var known))
            return known ?? throw Error($"The condition {name} needs itself.");
        if (Template.Conditions[name] is not { } condition)
            throw Error($"There is no condition {name} in the template.");

        conditions[name] = null;
        var holds = Holds(condition, $"The condition {name}");
        conditions[name] = holds;
        return holds;
    }

    /// <summary>Whether a condition that stands at a place holds.</summary>
    public bool Holds(JToken condition, string conditionPlace)
    {
        var scope = new TemplateScope(Template, parameters, pseudoParameters, deployed, conditions, conditionPlace, true);
        return scope.Resolve(condition) is JValue { Type: JTokenType.Boolean } value ? (bool)value : throw scope.Error("It is not made of Fn::Equals, Fn::And, Fn::Or, Fn::Not and Condition.");
    }

    public TemplateException Error(string message) => new($"{place}: {message}");

    // Outside of conditions an object with the single member Condition is a value, as in the statement of a policy.
    private IIntrinsic? FunctionOf(string name) => name == "Condition" && inCondition ? NamedCondition : Functions.GetValueOrDefault(name);

    private TemplateException Unknown(string name) => Error(
        Template.OwnerOf(name) is null
            ? $"{name} is neither a parameter nor a resource of the template."
            : $"{name} does not exist, since its condition {Template.Resources[Template.OwnerOf(name)!].Condition} does not hold.");
}
