using OrderFlow.Local.Services.EventBridge;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Who may put events on a bus; recorded.</summary>
internal sealed class EventBusPolicyHandler(Catalog<string> records) : RecordedHandler(records)
{
    public override string Type => "AWS::Events::EventBusPolicy";

    protected override DeployedResource Describe(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("EventBusName", "StatementId", "Statement", "Action", "Principal", "Condition");
        return deployment.Deployed($"{EventBridgeService.BusName(properties.OptionalText("EventBusName"))}|{properties.Text("StatementId")}");
    }
}
