using Newtonsoft.Json.Linq;
using OrderFlow.Local.Services.DynamoDb;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Tables with a partition key only; the key is <c>id</c>, a text, unless the template says otherwise.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html"/>
internal sealed class SimpleTableHandler(TableService tables) : IResourceHandler
{
    public string Type => "AWS::Serverless::SimpleTable";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("PrimaryKey", "TableName", "ProvisionedThroughput", "PointInTimeRecoverySpecification", "SSESpecification", "Tags");
        var name = properties.OptionalText("TableName") ?? deployment.GeneratedName(255);
        var table = await TableDeployment.DeployAsync(tables, properties.With(Expanded(properties)), name, timeToLive: null);
        return deployment.Deployed(name, ("Arn", tables.ArnOf(name)), ("TableId", table.Id));
    }

    public Task DeleteAsync(DeployedResource resource) => TableDeployment.DeleteAsync(tables, resource);

    // What SAM makes of it: a table with these properties.
    private static JObject Expanded(ResourceProperties properties)
    {
        var key = properties.Structure("PrimaryKey");
        var name = key?.OptionalText("Name") ?? "id";
        var type = (key?.OptionalText("Type") ?? "String") switch
        {
            "String" => "S",
            "Number" => "N",
            "Binary" => "B",
            var other => throw key!.Error($"the property Type is \"{other}\", not String, Number or Binary."),
        };
        var table = new JObject
        {
            ["AttributeDefinitions"] = new JArray(new JObject { ["AttributeName"] = name, ["AttributeType"] = type }),
            ["KeySchema"] = new JArray(new JObject { ["AttributeName"] = name, ["KeyType"] = "HASH" }),
        };
        if (properties.Has("ProvisionedThroughput"))
            table["ProvisionedThroughput"] = properties.Values["ProvisionedThroughput"];
        else
            table["BillingMode"] = "PAY_PER_REQUEST";
        foreach (var member in (ReadOnlySpan<string>)["SSESpecification", "PointInTimeRecoverySpecification", "Tags"])
        {
            if (properties.Values[member] is { } value)
                table[member] = value;
        }

        return table;
    }
}
