using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Resources of API Gateway that say nothing about what is answered: the account's role for logs, models that only describe.</summary>
/// <param name="records">Where they are kept.</param>
/// <param name="type">The type of the resource.</param>
/// <param name="properties">Its properties.</param>
internal sealed class RecordedPartHandler(Catalog<string> records, string type, params string[] properties) : RecordedHandler(records)
{
    public override string Type => type;

    protected override DeployedResource Describe(ResourceDeployment deployment)
    {
        deployment.Properties.Allow(properties);
        var reference = deployment.Properties.Values["Name"] is { } name ? TemplateText.Scalar(name)! : deployment.GeneratedName();
        return deployment.Deployed(reference, ("Id", reference));
    }
}
