using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Who may send to queues; recorded.</summary>
internal sealed class QueuePolicyHandler(Catalog<string> records) : RecordedHandler(records)
{
    public override string Type => "AWS::SQS::QueuePolicy";

    protected override DeployedResource Describe(ResourceDeployment deployment)
    {
        deployment.Properties.Allow("PolicyDocument", "Queues");
        if (deployment.Properties.Texts("Queues").Count == 0)
            throw deployment.Properties.Error("the property Queues is required.");
        return deployment.Deployed(deployment.GeneratedName());
    }
}
