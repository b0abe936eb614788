using System.Security.Cryptography;
using System.Text;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>A resource that is to be created or updated.</summary>
/// <param name="Resource">The resource as the template describes it.</param>
/// <param name="Properties">Its properties, resolved.</param>
/// <param name="StackName">The name of the stack, part of generated names.</param>
/// <param name="TemplateFolder">The folder that relative paths start from.</param>
internal sealed record ResourceDeployment(TemplateResource Resource, ResourceProperties Properties, string StackName, string TemplateFolder)
{
    public string LogicalId => Resource.LogicalId;

    /// <summary>The name that CloudFormation would make up (<c>stack-LogicalId-1A2B3C4D5E6F</c>); here it is the same at every start.</summary>
    public string GeneratedName(int longest = 64, string? logicalId = null)
    {
        var id = logicalId ?? LogicalId;
        var suffix = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{StackName}/{id}")))[..12];
        var name = $"{StackName}-{id}";
        return $"{name[..Math.Min(name.Length, longest - 13)]}-{suffix}";
    }

    /// <summary>The UUID that the service would make up; here it is the same at every start.</summary>
    public string GeneratedId(string? logicalId = null) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{StackName}/{logicalId ?? LogicalId}")).AsSpan(0, 16)).ToString();

    /// <summary>The result: what <c>Ref</c> and <c>Fn::GetAtt</c> give for the resource.</summary>
    public DeployedResource Deployed(string reference, params ReadOnlySpan<(string Attribute, string Value)> attributes)
    {
        var values = new Dictionary<string, string>();
        foreach (var (attribute, value) in attributes)
            values[attribute] = value;
        return new DeployedResource(LogicalId, Resource.Type, reference, values) { Retained = Resource.Retained };
    }
}
