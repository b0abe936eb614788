using Amazon.Lambda.Annotations.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Amazon.Lambda.Annotations.SourceGenerator.Reading;

/// <summary>What a function that a queue, a topic or a schedule calls must keep to.</summary>
internal static class EventRules
{
    private const string BatchResponse = "Amazon.Lambda.SQSEvents.SQSBatchResponse";

    public static IEnumerable<(DiagnosticDescriptor Rule, string[] Arguments)> Check(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            var findings = attribute.Name() switch
            {
                AttributeNames.SqsEvent => QueueEventRules.Check(attribute).Select(error => (Rules.InvalidSqsEventAttribute, new[] { error }))
                    .Concat(CheckSignature(method, "SQSEventAttribute", "Amazon.Lambda.SQSEvents.SQSEvent", mayReturn: BatchResponse)),
                AttributeNames.SnsEvent => CheckTopic(attribute).Select(error => (Rules.InvalidSnsEventAttribute, new[] { error }))
                    .Concat(CheckSignature(method, "SNSEventAttribute", "Amazon.Lambda.SNSEvents.SNSEvent", mayReturn: null)),
                AttributeNames.ScheduleEvent => CheckSchedule(attribute).Select(error => (Rules.InvalidScheduleEventAttribute, new[] { error }))
                    .Concat(CheckSignature(method, "ScheduleEventAttribute", "Amazon.Lambda.CloudWatchEvents.ScheduledEvents.ScheduledEvent", mayReturn: null)),
                _ => [],
            };
            foreach (var finding in findings)
                yield return finding;
        }
    }

    private static IEnumerable<string> CheckTopic(AttributeData attribute)
    {
        var topic = attribute.ConstructorArguments[0].Value as string;
        if (string.IsNullOrEmpty(topic))
            yield return "Topic is required and must not be null or empty";
        else if (topic![0] != '@' && topic.Split([':'], 6).Length != 6)
            yield return $"Topic = {topic}. The SNS topic ARN is invalid. The ARN format is 'arn:<partition>:sns:<region>:<account-id>:<topic-name>'";
        if (InvalidName(attribute) is { } error)
            yield return error;
    }

    private static IEnumerable<string> CheckSchedule(AttributeData attribute)
    {
        var schedule = attribute.ConstructorArguments[0].Value as string;
        if (string.IsNullOrEmpty(schedule))
            yield return "Schedule must not be null or empty";
        else if (!schedule!.StartsWith("rate(", StringComparison.Ordinal) && !schedule.StartsWith("cron(", StringComparison.Ordinal))
            yield return $"Schedule = {schedule}. It must start with 'rate(' or 'cron('";
        if (InvalidName(attribute) is { } error)
            yield return error;
    }

    internal static string? InvalidName(AttributeData attribute) =>
        attribute.Argument<string>("ResourceName") is { } name && (name.Length == 0 || !name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            ? $"ResourceName = {name}. It must only contain alphanumeric characters and must not be an empty string"
            : null;

    private static IEnumerable<(DiagnosticDescriptor Rule, string[] Arguments)> CheckSignature(IMethodSymbol method, string attribute, string eventType, string? mayReturn)
    {
        var types = method.Parameters.Select(parameter => parameter.Type.ToDisplayString()).ToArray();
        if (types.FirstOrDefault() != eventType || types.Length > 2 || (types.Length == 2 && types[1] != "Amazon.Lambda.Core.ILambdaContext"))
        {
            yield return (Rules.InvalidLambdaMethodSignature, [$"When using the {attribute}, the Lambda method can accept at most 2 parameters. The first parameter is required and must be of type {eventType}. The second parameter is optional and must be of type Amazon.Lambda.Core.ILambdaContext."]);
        }

        var returned = method.ReturnType.ToDisplayString();
        if (!method.ReturnsVoid && returned != "System.Threading.Tasks.Task" && (mayReturn is null || (returned != mayReturn && returned != $"System.Threading.Tasks.Task<{mayReturn}>")))
        {
            yield return (Rules.InvalidLambdaMethodSignature, [mayReturn is null
                ? $"When using the {attribute}, the Lambda method can return either void or System.Threading.Tasks.Task"
                : $"When using the {attribute}, the Lambda method can return either void, System.Threading.Tasks.Task, {mayReturn} or Task<{mayReturn}>"]);
        }
    }
}
