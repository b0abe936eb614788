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
                yield return Document(known.Actions, Arn(known.Resource, TemplateText.Scalar((template.Value as JObject)?[known.Parameter]) ?? "*"));
        }
    }

    /// <summary>The names and ARNs of managed policies among the values of <c>Policies</c>.</summary>
    public static IEnumerable<string> Managed(JToken? policies) => Items(policies).Select(TemplateText.Scalar).OfType<string>();

    /// <summary>The policy templates among the values of <c>Policies</c> that are not known here.</summary>
    public static IEnumerable<string> UnknownTemplates(JToken? policies) => Items(policies).OfType<JObject>()
        .Where(policy => policy["Statement"] is null && policy.Count == 1)
        .Select(policy => policy.Properties().First().Name)
        .Where(name => !Templates.ContainsKey(name));

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

    private static JObject Document(string[] actions, string resource) => new()
    {
        ["Statement"] = new JObject { ["Effect"] = "Allow", ["Action"] = new JArray(actions), ["Resource"] = resource },
    };

    private static string? CallOf(string? type) => type?.ToUpperInvariant() switch
    {
        "SQS" => "sqs:SendMessage",
        "SNS" => "sns:Publish",
        "LAMBDA" => "lambda:InvokeFunction",
        "EVENTBRIDGE" => "events:PutEvents",
        _ => null,
    };

    private static string Arn(string resource, string name)
    {
        var (service, path) = (resource.Split('|')[0], resource.Split('|')[1]);
        return NominalAccount.Account.Arn(service, path.Replace("{0}", name, StringComparison.Ordinal));
    }

    private static JArray Items(JToken? policies) => policies switch
    {
        null => [],
        JArray items => items,
        var one => new JArray(one),
    };
}
