using OrderFlow.Local.Services;
using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks.Access;

/// <summary>What EventBridge calls for rules: targets, by a role or by the policy of the target, and dead-letter queues.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html"/>
internal static class TargetNeeds
{
    public const string EventBridge = "events.amazonaws.com";

    public static IEnumerable<AccessNeed> Of(CheckedTemplate template) =>
        from rule in template.Rules
        from target in rule.Targets
        from need in Target(template, rule, target).Concat(DeadLetters(template, rule, target))
        select need;

    private static AccessNeed[] Target(CheckedTemplate template, CheckedRule rule, CheckedTarget target)
    {
        if (Arn.Parse(target.Arn) is not { } arn)
            return [];
        AccessNeed Need(string action, string resource, params string[] same) => new($"EventBridge, for {rule},", action, resource, target.Pointer)
        {
            What = template.NameOf(target.Arn),
            Service = EventBridge,
            SourceArn = rule.Arn,
            SameResources = same,
        };
        // A role is needed where the target has no policy of its own; where it has one, a role is possible.
        AccessNeed ByRole(AccessNeed need) => need with { RoleArn = target.RoleArn ?? "" };
        AccessNeed Either(AccessNeed need) => target.RoleArn is null ? need : ByRole(need);
        return arn.Service switch
        {
            "lambda" => [Either(Need("lambda:InvokeFunction", target.Arn, $"{target.Arn}:*"))],
            "sns" => [Either(Need("sns:Publish", target.Arn))],
            "sqs" => [Either(Need("sqs:SendMessage", target.Arn))],
            "states" => [ByRole(Need("states:StartExecution", target.Arn))],
            "execute-api" => [ByRole(Need("execute-api:Invoke", target.Arn))],
            "events" when arn.After("api-destination/") is not null => [ByRole(Need("events:InvokeApiDestination", target.Arn, ForPolicy(target.Arn) + "/*", ForPolicy(target.Arn)))],
            "events" => [ByRole(Need("events:PutEvents", target.Arn))],
            "logs" => Logs(target.Arn.EndsWith(":*", StringComparison.Ordinal) ? target.Arn : target.Arn + ":*", Need),
            _ => [],
        };
    }

    private static AccessNeed[] Logs(string group, Func<string, string, string[], AccessNeed> need)
    {
        string[] same = [$"{group}:*", $"{group[..^1]}log-stream:*"];
        return [need("logs:CreateLogStream", group, same), need("logs:PutLogEvents", group, same)];
    }

    private static IEnumerable<AccessNeed> DeadLetters(CheckedTemplate template, CheckedRule rule, CheckedTarget target)
    {
        if (target.DeadLetterArn is { } queue)
        {
            yield return new AccessNeed($"EventBridge, for {rule},", "sqs:SendMessage", queue, target.Pointer)
            {
                What = $"the dead-letter queue {template.NameOf(queue)}",
                Service = EventBridge,
                SourceArn = rule.Arn,
            };
        }
    }

    // Without the id at the end of the ARN, which CloudFormation's attribute ArnForPolicy leaves out.
    private static string ForPolicy(string arn) => arn[..arn.LastIndexOf('/')];
}
