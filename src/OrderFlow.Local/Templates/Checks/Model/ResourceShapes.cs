namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>The types of resources that are served, with what they give to others.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html"/>
internal static class ResourceShapes
{
    private const string Here = "{region}:{account}";
    private const string Machine = "arn:{partition}:states:" + Here + ":stateMachine:{name}";
    private const string Function = "arn:{partition}:lambda:" + Here + ":function:{name}";
    private const string Topic = "arn:{partition}:sns:" + Here + ":{name}";
    private const string Queue = "https://sqs.{region}.amazonaws.com/{account}/{name}";
    private const string Role = "arn:{partition}:iam::{account}:role/{name}";
    private const string Table = "arn:{partition}:dynamodb:" + Here + ":table/{name}";
    private const string Stream = Table + "/stream/2026-01-01T00:00:00.000";
    private const string ApiEndpoint = "https://{id}.execute-api.{region}.amazonaws.com";

    private static readonly Dictionary<string, ResourceShape> ByType = new ResourceShape[]
    {
        new("AWS::ApiGateway::Account", null, "{id}", ("Id", "{id}")),
        new("AWS::ApiGateway::ApiKey", "Name", "{id}", ("APIKeyId", "{id}")),
        new("AWS::ApiGateway::Authorizer", null, "{id}", ("AuthorizerId", "{id}")),
        new("AWS::ApiGateway::BasePathMapping", null, "{id}"),
        new("AWS::ApiGateway::Deployment", null, "{id}", ("DeploymentId", "{id}")),
        new("AWS::ApiGateway::GatewayResponse", null, "{id}", ("Id", "{id}")),
        new("AWS::ApiGateway::Method", null, "{id}"),
        new("AWS::ApiGateway::Model", "Name", "{name}"),
        new("AWS::ApiGateway::RequestValidator", "Name", "{id}", ("RequestValidatorId", "{id}")),
        new("AWS::ApiGateway::Resource", null, "{id}", ("ResourceId", "{id}")),
        new("AWS::ApiGateway::RestApi", null, "{id}", ("RestApiId", "{id}"), ("RootResourceId", "{id}root")),
        new("AWS::ApiGateway::Stage", "StageName", "{name}"),
        new("AWS::ApiGateway::UsagePlan", "UsagePlanName", "{id}", ("Id", "{id}")),
        new("AWS::ApiGateway::UsagePlanKey", null, "{id}", ("Id", "{id}")),
        new("AWS::ApiGatewayV2::Api", null, "{id}", ("ApiEndpoint", ApiEndpoint), ("ApiId", "{id}"), ("ExecuteApiArn", "arn:{partition}:execute-api:" + Here + ":{id}")),
        new("AWS::ApiGatewayV2::Authorizer", null, "{id}", ("AuthorizerId", "{id}")),
        new("AWS::ApiGatewayV2::Deployment", null, "{id}", ("DeploymentId", "{id}")),
        new("AWS::ApiGatewayV2::Integration", null, "{id}", ("IntegrationId", "{id}")),
        new("AWS::ApiGatewayV2::IntegrationResponse", null, "{id}", ("IntegrationResponseId", "{id}")),
        new("AWS::ApiGatewayV2::Model", "Name", "{id}", ("ModelId", "{id}")),
        new("AWS::ApiGatewayV2::Route", null, "{id}", ("RouteId", "{id}")),
        new("AWS::ApiGatewayV2::RouteResponse", null, "{id}", ("RouteResponseId", "{id}")),
        new("AWS::ApiGatewayV2::Stage", "StageName", "{name}"),
        new("AWS::DynamoDB::Table", "TableName", "{name}", ("Arn", Table), ("StreamArn", Stream)),
        new("AWS::Events::ApiDestination", "Name", "{name}",
            ("Arn", "arn:{partition}:events:" + Here + ":api-destination/{name}/{id}"), ("ArnForPolicy", "arn:{partition}:events:" + Here + ":api-destination/{name}")),
        new("AWS::Events::Archive", "ArchiveName", "{name}", ("Arn", "arn:{partition}:events:" + Here + ":archive/{name}")),
        new("AWS::Events::Connection", "Name", "{name}",
            ("Arn", "arn:{partition}:events:" + Here + ":connection/{name}/{id}"), ("ArnForPolicy", "arn:{partition}:events:" + Here + ":connection/{name}"),
            ("SecretArn", "arn:{partition}:secretsmanager:" + Here + ":secret:events!connection/{name}/{id}")),
        new("AWS::Events::EventBus", "Name", "{name}", ("Arn", "arn:{partition}:events:" + Here + ":event-bus/{name}"), ("Name", "{name}"), ("Policy", "")),
        new("AWS::Events::EventBusPolicy", null, "{id}"),
        new("AWS::Events::Rule", "Name", "{rule}", ("Arn", "arn:{partition}:events:" + Here + ":rule/{rulePath}"), ("RuleName", "{name}")),
        new("AWS::IAM::ManagedPolicy", "ManagedPolicyName", "arn:{partition}:iam::{account}:policy/{name}", ("PolicyArn", "arn:{partition}:iam::{account}:policy/{name}"), ("PolicyId", "{id}")),
        new("AWS::IAM::Policy", "PolicyName", "{id}", ("Id", "{id}")),
        new("AWS::IAM::Role", "RoleName", "{name}", ("Arn", Role), ("RoleId", "{id}")),
        new("AWS::Lambda::EventInvokeConfig", null, "{id}"),
        new("AWS::Lambda::EventSourceMapping", null, "{id}", ("Id", "{id}"), ("EventSourceMappingArn", "arn:{partition}:lambda:" + Here + ":event-source-mapping:{id}")),
        new("AWS::Lambda::Function", "FunctionName", "{name}", ("Arn", Function)),
        new("AWS::Lambda::Permission", null, "{id}", ("Id", "{id}")),
        new("AWS::Logs::LogGroup", "LogGroupName", "{name}", ("Arn", "arn:{partition}:logs:" + Here + ":log-group:{name}:*")),
        new("AWS::Logs::LogStream", "LogStreamName", "{name}"),
        new("AWS::Logs::ResourcePolicy", "PolicyName", "{name}"),
        new("AWS::SNS::Subscription", null, Topic + ":{id}", ("Arn", Topic + ":{id}")),
        new("AWS::SNS::Topic", "TopicName", Topic, ("TopicArn", Topic), ("TopicName", "{name}")),
        new("AWS::SNS::TopicPolicy", null, "{id}", ("Id", "{id}")),
        new("AWS::SQS::Queue", "QueueName", Queue, ("Arn", "arn:{partition}:sqs:" + Here + ":{name}"), ("QueueName", "{name}"), ("QueueUrl", Queue)),
        new("AWS::SQS::QueuePolicy", null, "{id}", ("Id", "{id}")),
        new("AWS::Serverless::Api", null, "{id}", ("RestApiId", "{id}"), ("RootResourceId", "{id}root")),
        new("AWS::Serverless::Function", "FunctionName", "{name}", ("Arn", Function)),
        new("AWS::Serverless::HttpApi", null, "{id}", ("ApiEndpoint", ApiEndpoint), ("ApiId", "{id}")),
        new("AWS::Serverless::SimpleTable", "TableName", "{name}", ("Arn", Table), ("StreamArn", Stream)),
        new("AWS::Serverless::StateMachine", "Name", Machine, ("Arn", Machine), ("Name", "{name}")),
        new("AWS::StepFunctions::Activity", "Name", "arn:{partition}:states:" + Here + ":activity:{name}", ("Arn", "arn:{partition}:states:" + Here + ":activity:{name}"), ("Name", "{name}")),
        new("AWS::StepFunctions::StateMachine", "StateMachineName", Machine, ("Arn", Machine), ("Name", "{name}"), ("StateMachineRevisionId", "{id}")),
    }.ToDictionary(shape => shape.Type);

    public static IReadOnlyCollection<string> Types => ByType.Keys;

    /// <summary>The shape of a type, or null when the type is not served.</summary>
    public static ResourceShape? Find(string type) => ByType.GetValueOrDefault(type);
}
