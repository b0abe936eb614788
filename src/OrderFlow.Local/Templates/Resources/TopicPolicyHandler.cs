using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Who may publish to topics; recorded.</summary>
internal sealed class TopicPolicyHandler(Catalog<string> records) : RecordedHandler(records)
{
    public override string Type => "AWS::SNS::TopicPolicy";

    protected override DeployedResource Describe(ResourceDeployment deployment)
    {
        deployment.Properties.Allow("PolicyDocument", "Topics");
        if (deployment.Properties.Texts("Topics").Count == 0)
            throw deployment.Properties.Error("the property Topics is required.");
        return deployment.Deployed(deployment.GeneratedName());
    }
}
