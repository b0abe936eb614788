using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>The policies of SAM's functions and state machines, as documents of IAM.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html"/>
internal static class ServerlessPolicies
{
    private static readonly Dictionary<string, (string Parameter, string Resource, string[] Actions)> Templates = new()
    {
        ["SQSSendMessagePolicy"] = ("QueueName", "sqs|{0}", ["sqs:SendMessage*"]),
        ["SQSPollerPolicy"] = ("QueueName", "sqs|{0}", ["sqs:ChangeMessageVisibility", "sqs:ChangeMessageVisibilityBatch", "sqs:DeleteMessage", "sqs:DeleteMessageBatch", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"]),
        ["LambdaInvokePolicy"] = ("FunctionName", "lambda|function:{0}*", ["lambda:InvokeFunction"]),
        ["SNSPublishMessagePolicy"] = ("TopicName", "sns|{0}", ["sns:Publish"]),
        ["SNSCrudPolicy"] = ("TopicName", "sns|{0}*", ["sns:ListSubscriptionsByTopic", "sns:CreateTopic", "sns:SetTopicAttributes", "sns:Subscribe", "sns:Publish"]),
        ["EventBridgePutEventsPolicy"] = ("EventBusName", "events|event-bus/{0}", ["events:PutEvents"]),
        ["StepFunctionsExecutionPolicy"] = ("StateMachineName", "states|stateMachine:{0}", ["states:StartExecution"]),
        ["DynamoDBCrudPolicy"] = ("TableName", "dynamodb|table/{0}", ["dynamodb:GetItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:Scan", "dynamodb:Query", "dynamodb:UpdateItem", "dynamodb:BatchWriteItem", "dynamodb:BatchGetItem", "dynamodb:DescribeTable", "dynamodb:ConditionCheckItem"]),
        ["DynamoDBWritePolicy"] = ("TableName", "dynamodb|table/{0}", ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:BatchWriteItem"]),
        ["DynamoDBStreamReadPolicy"] = ("TableName", "dynamodb|table/{0}/stream/*", ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"]),
        ["KinesisCrudPolicy"] = ("StreamName", "kinesis|stream/{0}", ["kinesis:AddTagsToStream", "kinesis:CreateStream", "kinesis:DecreaseStreamRetentionPeriod", "kinesis:DeleteStream", "kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetShardIterator", "kinesis:IncreaseStreamRetentionPeriod", "kinesis:ListTagsForStream", "kinesis:MergeShards", "kinesis:PutRecord", "kinesis:PutRecords", "kinesis:SplitShard", "kinesis:RemoveTagsFromStream"]),
        ["S3ReadPolicy"] = ("BucketName", "s3", ["s3:GetObject", "s3:ListBucket", "s3:GetBucketLocation", "s3:GetObjectVersion", "s3:GetLifecycleConfiguration"]),
        ["S3WritePolicy"] = ("BucketName", "s3", ["s3:PutObject", "s3:PutObjectAcl", "s3:PutLifecycleConfiguration"]),
        ["S3CrudPolicy"] = ("BucketName", "s3", ["s3:GetObject", "s3:ListBucket", "s3:GetBucketLocation", "s3:GetObjectVersion", "s3:PutObject", "s3:PutObjectAcl", "s3:GetLifecycleConfiguration", "s3:PutLifecycleConfiguration", "s3:DeleteObject"]),
        ["DynamoDBReadPolicy"] = ("TableName", "dynamodb|table/{0}", ["dynamodb:GetItem", "dynamodb:Scan", "dynamodb:Query", "dynamodb:BatchGetItem", "dynamodb:DescribeTable"]),
    };

    /// <summary>The documents among the values of <c>Policies</c>, and those that SAM's policy templates stand for.</summary>
    public static IEnumerable<JObject> Documents(JToken? policies)
    {
        foreach (var policy in Items(policies).OfType<JObject>())
        {
            if (policy["Statement"] is not null)
                yield return policy;
            else if (policy.Count == 1 && policy.Properties().First() is var template && Templates.TryGetValue(template.Name, out var known))
                yield return Document(known.Actions, Arns(known.Resource, TemplateText.Scalar((template.Value as JObject)?[known.Parameter]) ?? "*"));
        }
    }

    /// <summary>The names and ARNs of managed policies among the values of <c>Policies</c>, and the names of policy templates that are not known here.</summary>
    public static IEnumerable<string> Attached(JToken? policies) => Items(policies)
        .Select(policy => policy is JObject { Count: 1 } template && template["Statement"] is null && template.Properties().First().Name is var name && !Templates.ContainsKey(name) ? name : TemplateText.Scalar(policy))
        .OfType<string>();

    /// <summary>What SAM allows a function by itself: to send to its destinations and its dead-letter queue, and to receive from its queues.</summary>
    public static IEnumerable<JObject> OfFunction(JObject function)
    {
        foreach (var member in new[] { "OnSuccess", "OnFailure" })
        {
            if (function.SelectToken($"EventInvokeConfig.DestinationConfig.{member}") is JObject destination
                && TemplateText.Scalar(destination["Destination"]) is { } arn && CallOf(TemplateText.Scalar(destination["Type"])) is { } action)
            {
                yield return Document(action, arn);
            }
        }

        if (function["DeadLetterQueue"] is JObject queue && TemplateText.Scalar(queue["TargetArn"]) is { } target && CallOf(TemplateText.Scalar(queue["Type"])) is { } send)
            yield return Document(send, target);
        foreach (var source in (function["Events"] as JObject ?? []).PropertyValues().OfType<JObject>().Where(source => TemplateText.Scalar(source["Type"]) == "SQS"))
            yield return Document(["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], TemplateText.Scalar(source.SelectToken("Properties.Queue")) ?? "*");
    }

    public static JObject Document(string action, string resource) => Document([action], resource);

    private static JObject Document(string[] actions, params string[] resources) => new()
    {
        ["Statement"] = new JObject { ["Effect"] = "Allow", ["Action"] = new JArray(actions), ["Resource"] = new JArray(resources) },
    };

    private static string? CallOf(string? type) => type?.ToUpperInvariant() switch
    {
        "SQS" => "sqs:SendMessage",
        "SNS" => "sns:Publish",
        "LAMBDA" => "lambda:InvokeFunction",
        "EVENTBRIDGE" => "events:PutEvents",
        _ => null,
    };

    // A bucket and what is in it.
    private static string[] Arns(string resource, string name)
    {
        if (resource == "s3")
            return [$"arn:{NominalAccount.Account.Partition}:s3:::{name}", $"arn:{NominalAccount.Account.Partition}:s3:::{name}/*"];
        var (service, path) = (resource.Split('|')[0], resource.Split('|')[1]);
        return [NominalAccount.Account.Arn(service, path.Replace("{0}", name, StringComparison.Ordinal))];
    }

    private static JArray Items(JToken? policies) => policies switch
    {
        null => [],
        JArray items => items,
        var one => new JArray(one),
    };
}
