using System.Text.RegularExpressions;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>A resource of the deployment template, by its logical id.</summary>
/// <example><code>
/// public static class Resources
/// {
///     public static readonly TemplateResource Orders = new("OrdersBus");
/// }
/// …
/// EventBridge.PutEvents&lt;Planned&gt;(p => new(Bus: Resources.Orders.Ref, …))
/// </code></example>
public sealed partial record TemplateResource
{
    /// <summary>Refers to a resource.</summary>
    /// <param name="logicalId">Its logical id in the template: letters and digits.</param>
    /// <exception cref="ArgumentException">The id has other characters.</exception>
    public TemplateResource(string logicalId)
    {
        if (!LogicalIdPattern().IsMatch(logicalId))
            throw new ArgumentException($"\"{logicalId}\" is not a logical id: only letters and digits are allowed.", nameof(logicalId));
        LogicalId = logicalId;
    }

    /// <summary>The logical id in the template.</summary>
    public string LogicalId { get; }

    /// <summary>What <c>Ref</c> gives for the resource: <c>${LogicalId}</c>.</summary>
    public Substitution Ref => new(LogicalId);

    /// <summary>The resource's ARN: <c>${LogicalId.Arn}</c>.</summary>
    public Substitution Arn => new($"{LogicalId}.Arn");

    /// <summary>Another attribute of the resource, as <c>Fn::GetAtt</c> names it: <c>${LogicalId.Attribute}</c>.</summary>
    /// <param name="attribute">The attribute's name, such as <c>QueueName</c>.</param>
    public Substitution GetAtt(string attribute) => AttributePattern().IsMatch(attribute)
        ? new($"{LogicalId}.{attribute}")
        : throw new ArgumentException($"\"{attribute}\" is not the name of an attribute.", nameof(attribute));

    [GeneratedRegex("^[A-Za-z0-9]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LogicalIdPattern();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9.]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AttributePattern();
}
