using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>The IAM actions of calls through the AWS SDK (<c>aws-sdk:service:action</c>).</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html"/>
/// <seealso href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html"/>
internal static class SdkActions
{
    // Services whose actions have another prefix than the SDK's name; null where actions are not named after the API's operations.
    private static readonly Dictionary<string, string?> Prefixes = new()
    {
        ["apigateway"] = null,
        ["apigatewaymanagementapi"] = "execute-api",
        ["apigatewayv2"] = null,
        ["applicationautoscaling"] = "application-autoscaling",
        ["bedrockagent"] = "bedrock",
        ["bedrockagentruntime"] = "bedrock",
        ["bedrockruntime"] = "bedrock",
        ["cloudwatchevents"] = "events",
        ["cloudwatchlogs"] = "logs",
        ["cognitoidentity"] = "cognito-identity",
        ["cognitoidentityprovider"] = "cognito-idp",
        ["configservice"] = "config",
        ["costexplorer"] = "ce",
        ["databasemigration"] = "dms",
        ["dynamodbstreams"] = "dynamodb",
        ["efs"] = "elasticfilesystem",
        ["elasticloadbalancingv2"] = "elasticloadbalancing",
        ["elasticsearch"] = "es",
        ["emr"] = "elasticmapreduce",
        ["emrcontainers"] = "emr-containers",
        ["emrserverless"] = "emr-serverless",
        ["eventbridge"] = "events",
        ["iotdataplane"] = "iot",
        ["marketplacemetering"] = "aws-marketplace",
        ["opensearch"] = "es",
        ["pinpoint"] = "mobiletargeting",
        ["rdsdata"] = "rds-data",
        ["redshiftdata"] = "redshift-data",
        ["resourcegroupstaggingapi"] = "tag",
        ["s3control"] = "s3",
        ["sagemakerruntime"] = "sagemaker",
        ["servicequotas"] = "servicequotas",
        ["sesv2"] = "ses",
        ["sfn"] = "states",
        ["wafv2"] = "wafv2",
    };

    // Operations that are allowed by an action of another name, or by several.
    private static readonly Dictionary<string, string[]> Called = new()
    {
        ["bedrock:converse"] = ["bedrock:InvokeModel"],
        ["execute-api:postToConnection"] = ["execute-api:ManageConnections"],
        ["execute-api:getConnection"] = ["execute-api:ManageConnections"],
        ["execute-api:deleteConnection"] = ["execute-api:ManageConnections"],
        ["lambda:invoke"] = ["lambda:InvokeFunction"],
        ["lambda:invokeAsync"] = ["lambda:InvokeFunction"],
        ["s3:copyObject"] = ["s3:PutObject"],
        ["s3:createMultipartUpload"] = ["s3:PutObject"],
        ["s3:completeMultipartUpload"] = ["s3:PutObject"],
        ["s3:uploadPart"] = ["s3:PutObject"],
        ["s3:deleteObjects"] = ["s3:DeleteObject"],
        ["s3:headBucket"] = ["s3:ListBucket"],
        ["s3:headObject"] = ["s3:GetObject"],
        ["s3:listBuckets"] = ["s3:ListAllMyBuckets"],
        ["s3:listObjects"] = ["s3:ListBucket"],
        ["s3:listObjectsV2"] = ["s3:ListBucket"],
        ["s3:listObjectVersions"] = ["s3:ListBucketVersions"],
        ["s3:selectObjectContent"] = ["s3:GetObject"],
        ["sns:publishBatch"] = ["sns:Publish"],
        ["sqs:changeMessageVisibilityBatch"] = ["sqs:ChangeMessageVisibility"],
        ["sqs:deleteMessageBatch"] = ["sqs:DeleteMessage"],
        ["sqs:sendMessageBatch"] = ["sqs:SendMessage"],
    };

    // What these do is allowed by the actions of their parts.
    private static readonly Dictionary<string, string> Transactions = new()
    {
        ["Put"] = "dynamodb:PutItem",
        ["Update"] = "dynamodb:UpdateItem",
        ["Delete"] = "dynamodb:DeleteItem",
        ["ConditionCheck"] = "dynamodb:ConditionCheckItem",
        ["Get"] = "dynamodb:GetItem",
    };

    private static readonly string[] Partiql = ["dynamodb:executeStatement", "dynamodb:batchExecuteStatement", "dynamodb:executeTransaction"];

    /// <summary>The prefix of the actions of the service that a call is to; empty when it is not known.</summary>
    public static string ServiceOf(TaskCall call)
    {
        var service = call.Service["aws-sdk:".Length..];
        return (Prefixes.TryGetValue(service, out var prefix) ? prefix : service) ?? "";
    }

    /// <summary>The actions that a call needs; none where they are not known.</summary>
    public static IReadOnlyList<string> Of(TaskCall call)
    {
        var service = ServiceOf(call);
        var name = $"{service}:{call.Action}";
        if (service.Length == 0 || call.Action.Length == 0 || Partiql.Contains(name))
            return [];
        if (name is "dynamodb:transactWriteItems" or "dynamodb:transactGetItems")
            return [.. Parts(call.Arguments["TransactItems"]).Select(part => Transactions.GetValueOrDefault(part)).OfType<string>().Distinct()];
        return Called.GetValueOrDefault(name, [$"{service}:{char.ToUpperInvariant(call.Action[0])}{call.Action[1..]}"]);
    }

    private static IEnumerable<string> Parts(JToken? items) =>
        (items as JArray ?? []).OfType<JObject>().SelectMany(item => item.Properties()).Select(property => property.Name);
}
