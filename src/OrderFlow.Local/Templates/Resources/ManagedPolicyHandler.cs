using OrderFlow.Local.Services;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Managed policies; recorded.</summary>
internal sealed class ManagedPolicyHandler(Catalog<string> records, LocalAccount account) : RecordedHandler(records)
{
    public override string Type => "AWS::IAM::ManagedPolicy";

    protected override DeployedResource Describe(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("Description", "Groups", "ManagedPolicyName", "Path", "PolicyDocument", "Roles", "Users");
        var name = properties.OptionalText("ManagedPolicyName") ?? deployment.GeneratedName(128);
        var arn = account.GlobalArn("iam", $"policy{properties.OptionalText("Path") ?? "/"}{name}");
        return deployment.Deployed(arn, ("PolicyArn", arn));
    }
}
