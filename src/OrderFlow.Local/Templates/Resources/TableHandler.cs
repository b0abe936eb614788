using OrderFlow.Local.Services.DynamoDb;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Tables. A change of the template changes what can be changed and keeps the items.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html"/>
internal sealed class TableHandler(TableService tables) : IResourceHandler
{
    public string Type => "AWS::DynamoDB::Table";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow(
            "AttributeDefinitions", "KeySchema", "BillingMode", "ProvisionedThroughput", "OnDemandThroughput", "GlobalSecondaryIndexes", "LocalSecondaryIndexes",
            "TableName", "TableClass", "TimeToLiveSpecification", "StreamSpecification", "SSESpecification", "PointInTimeRecoverySpecification",
            "DeletionProtectionEnabled", "ContributorInsightsSpecification", "WarmThroughput", "Tags");
        var name = properties.OptionalText("TableName") ?? deployment.GeneratedName(255);
        var table = await TableDeployment.DeployAsync(tables, properties, name, TimeToLiveOf(properties));
        return deployment.Deployed(name, ("Arn", tables.ArnOf(name)), ("TableId", table.Id));
    }

    public Task DeleteAsync(DeployedResource resource) => TableDeployment.DeleteAsync(tables, resource);

    private static string? TimeToLiveOf(ResourceProperties properties) =>
        properties.Structure("TimeToLiveSpecification") is { } specification && (specification.OptionalBool("Enabled") ?? throw specification.Error("the property Enabled is required."))
            ? specification.Text("AttributeName")
            : null;
}
