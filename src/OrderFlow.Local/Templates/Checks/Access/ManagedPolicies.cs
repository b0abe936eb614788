using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Checks.Access;

/// <summary>AWS's own policies that serverless templates attach; what they allow for whole services.</summary>
/// <seealso href="https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html"/>
internal static class ManagedPolicies
{
    private static readonly Dictionary<string, string[]> Actions = new()
    {
        ["AWSLambdaBasicExecutionRole"] = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
        ["AWSLambdaSQSQueueExecutionRole"] = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
        ["AWSLambdaDynamoDBExecutionRole"] = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams", "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
        ["AWSLambdaVPCAccessExecutionRole"] = ["ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface", "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
        ["AWSLambdaRole"] = ["lambda:InvokeFunction"],
        ["AWSXRayDaemonWriteAccess"] = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"],
        ["AWSXrayWriteOnlyAccess"] = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"],
        ["AmazonAPIGatewayPushToCloudWatchLogs"] = ["logs:*"],
        ["AmazonDynamoDBFullAccess"] = ["dynamodb:*"],
        ["AmazonEventBridgeFullAccess"] = ["events:*"],
        ["AmazonSNSFullAccess"] = ["sns:*"],
        ["AmazonSQSFullAccess"] = ["sqs:*"],
        ["AWSLambda_FullAccess"] = ["lambda:*"],
        ["AWSStepFunctionsFullAccess"] = ["states:*"],
        ["AdministratorAccess"] = ["*"],
    };

    /// <summary>The document of a policy by name or ARN, or null when it is not known here.</summary>
    public static JObject? Find(string nameOrArn) => Actions.TryGetValue(nameOrArn.Split('/')[^1], out var actions)
        ? new JObject { ["Statement"] = new JObject { ["Effect"] = "Allow", ["Action"] = new JArray(actions), ["Resource"] = "*" } }
        : null;
}
