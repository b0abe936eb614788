using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>What a call of a state is about.</summary>
/// <param name="Action">The action that a policy has to allow.</param>
/// <param name="Kind">What it is, such as "function".</param>
/// <param name="Given">What the state gives for it; null when that is decided at run time.</param>
/// <param name="Arn">Its ARN, when it is in the template or is the default bus; otherwise null.</param>
internal sealed record CalledResource(string Action, string Kind, string? Given, string? Arn)
{
    /// <summary>What a call is about: several buses for several events, and more than the call itself where a state waits for a job.</summary>
    public static IEnumerable<CalledResource> Of(CheckedTemplate template, TaskCall call) => call.Service.Split(':')[^1] switch
    {
        "lambda" when call.Is("lambda", "invoke") => [Of("lambda:InvokeFunction", "function", call.Text("FunctionName"), given => template.Function(given)?.Arn)],
        "events" or "eventbridge" when call.Action.Equals("putEvents", StringComparison.OrdinalIgnoreCase) => Buses(template, call),
        "sns" => [Of(Named("sns", call), "topic", call.Text("TopicArn"), given => template.ByReference(given)?.Arn)],
        "sqs" => [Of(Named("sqs", call), "queue", call.Text("QueueUrl"), given => template.ByReference(given)?.Arn)],
        "dynamodb" => [Of(Named("dynamodb", call), "table", call.Text("TableName"), given => (template.ByArn(given) ?? template.ByArn(NominalAccount.Account.Arn("dynamodb", $"table/{given}")))?.Arn)],
        "states" or "sfn" => Machines(template, call),
        _ => [],
    };

    private static IEnumerable<CalledResource> Buses(CheckedTemplate template, TaskCall call)
    {
        if (call.Arguments["Entries"] is not JArray entries)
            return [Of("events:PutEvents", "event bus", null, _ => null)];
        return entries.Select(entry => entry switch
        {
            JObject values when values["EventBusName"] is null => Of("events:PutEvents", "event bus", "default", NominalAccount.BusArn),
            JObject values => Of("events:PutEvents", "event bus", TemplateText.Scalar(values["EventBusName"]),
                given => NominalAccount.BusName(given) == "default" ? NominalAccount.BusArn(given) : template.Bus(given)?.Arn),
            _ => Of("events:PutEvents", "event bus", null, _ => null),
        });
    }

    private static IEnumerable<CalledResource> Machines(CheckedTemplate template, TaskCall call)
    {
        var machine = Of(Named("states", call), "state machine", call.Text("StateMachineArn"), given => template.ByArn(given)?.Arn);
        yield return machine;
        if (!call.IsSynchronous)
            yield break;
        var executions = machine.Arn?.Replace(":stateMachine:", ":execution:", StringComparison.Ordinal) + ":*";
        foreach (var action in new[] { "states:DescribeExecution", "states:StopExecution" })
            yield return new CalledResource(action, "execution", executions, machine.Arn is null ? null : executions);
        var rule = NominalAccount.Account.Arn("events", "rule/StepFunctionsGetEventsForStepFunctionsExecutionRule");
        foreach (var action in new[] { "events:PutTargets", "events:PutRule", "events:DescribeRule" })
            yield return new CalledResource(action, "rule", rule, rule);
    }

    private static CalledResource Of(string action, string kind, string? given, Func<string, string?> find) =>
        new(action, kind, given, given is null ? null : find(given));

    private static string Named(string service, TaskCall call) => $"{service}:{char.ToUpperInvariant(call.Action[0])}{call.Action[1..]}";
}
