using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Policies of roles; recorded.</summary>
internal sealed class PolicyHandler(Catalog<string> records) : RecordedHandler(records)
{
    public override string Type => "AWS::IAM::Policy";

    protected override DeployedResource Describe(ResourceDeployment deployment)
    {
        deployment.Properties.Allow("Groups", "PolicyDocument", "PolicyName", "Roles", "Users");
        deployment.Properties.Text("PolicyName");
        return deployment.Deployed(deployment.GeneratedName());
    }
}
