using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>What SAM makes of one event source of a function.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventsource.html"/>
internal sealed class ServerlessFunctionEvent(CheckedResource function, string name, JObject properties)
{
    public IEnumerable<CheckedResource> Of(string type) => type switch
    {
        "EventBridgeRule" or "CloudWatchEvent" or "Schedule" => OfRule(Rule(function, name, properties, role: null)),
        "SNS" => [Made("AWS::SNS::Subscription", new JObject { ["Protocol"] = "lambda", ["TopicArn"] = properties["Topic"], ["Endpoint"] = function.Arn }), Permission("sns.amazonaws.com", TemplateText.Scalar(properties["Topic"]))],
        "SQS" => [Made("AWS::Lambda::EventSourceMapping", new JObject { ["EventSourceArn"] = properties["Queue"], ["FunctionName"] = function.Reference })],
        "DynamoDB" => [Made("AWS::Lambda::EventSourceMapping", new JObject { ["EventSourceArn"] = properties["Stream"], ["FunctionName"] = function.Reference })],
        "Api" => OfApi(TemplateText.Scalar(properties["RestApiId"]) ?? NominalAccount.IdOf(ServerlessNames.RestApi)),
        "HttpApi" => OfApi(TemplateText.Scalar(properties["ApiId"]) ?? NominalAccount.IdOf(ServerlessNames.HttpApi)),
        _ => [],
    };

    /// <summary>The rule of an <c>EventBridgeRule</c> or <c>Schedule</c>, with the function or state machine as its target.</summary>
    public static CheckedResource Rule(CheckedResource target, string name, JObject properties, string? role)
    {
        var rule = new JObject
        {
            ["EventBusName"] = properties["EventBusName"],
            ["EventPattern"] = properties["Pattern"],
            ["ScheduleExpression"] = properties["Schedule"],
            ["State"] = TemplateText.Scalar(properties["Enabled"]) is "false" ? "DISABLED" : properties["State"],
            ["Targets"] = new JArray(new JObject { ["Id"] = name, ["Arn"] = target.Arn, ["RoleArn"] = role, ["DeadLetterConfig"] = properties["DeadLetterConfig"] }),
        };
        if ((properties["RuleName"] ?? properties["Name"]) is { } ruleName)
            rule["Name"] = ruleName;
        return ServerlessExpansion.Derived(target, target.LogicalId + name, "AWS::Events::Rule", rule, Place(target, name));
    }

    private CheckedResource[] OfRule(CheckedResource rule) => [rule, Permission("events.amazonaws.com", rule.Arn)];

    private CheckedResource[] OfApi(string api) =>
    [
        Made("AWS::ApiGatewayV2::Integration", new JObject { ["ApiId"] = api, ["IntegrationType"] = "AWS_PROXY", ["IntegrationUri"] = function.Arn }),
        Permission("apigateway.amazonaws.com", NominalAccount.Account.Arn("execute-api", $"{api}/*")),
    ];

    private CheckedResource Permission(string service, string? source) => ServerlessExpansion.Derived(
        function, $"{function.LogicalId}{name}Permission", "AWS::Lambda::Permission",
        new JObject { ["Action"] = "lambda:InvokeFunction", ["FunctionName"] = function.Reference, ["Principal"] = service, ["SourceArn"] = source }, Place(function, name));

    private CheckedResource Made(string type, JObject values) => ServerlessExpansion.Derived(function, function.LogicalId + name, type, values, Place(function, name));

    private static string Place(CheckedResource owner, string name) => owner.PointerTo("Events", name);
}
