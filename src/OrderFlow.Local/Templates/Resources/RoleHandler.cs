using OrderFlow.Local.Services;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Roles; recorded.</summary>
internal sealed class RoleHandler(Catalog<string> records, LocalAccount account) : RecordedHandler(records)
{
    public override string Type => "AWS::IAM::Role";

    protected override DeployedResource Describe(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("AssumeRolePolicyDocument", "Description", "ManagedPolicyArns", "MaxSessionDuration", "Path", "PermissionsBoundary", "Policies", "RoleName", "Tags");
        if (!properties.Has("AssumeRolePolicyDocument"))
            throw properties.Error("the property AssumeRolePolicyDocument is required.");
        var name = properties.OptionalText("RoleName") ?? deployment.GeneratedName();
        var id = "AROA" + deployment.GeneratedName()[^12..] + "LOCAL";
        return deployment.Deployed(name, ("Arn", account.GlobalArn("iam", $"role{properties.OptionalText("Path") ?? "/"}{name}")), ("RoleId", id));
    }
}
