using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>What a call of a state is about.</summary>
/// <param name="Action">The action that a policy has to allow.</param>
/// <param name="Kind">What it is, such as "function".</param>
/// <param name="Given">What the state gives for it; null when that is decided at run time, or not looked for in the template.</param>
/// <param name="Arn">Its ARN, when it is in the template or need not be; otherwise null.</param>
/// <param name="Member">The argument that names it, as steps of a pointer; empty for the call itself.</param>
internal sealed record CalledResource(string Action, string Kind, string? Given, string? Arn, string Member = "")
{
    private static readonly string[] Ruling = ["events:PutTargets", "events:PutRule", "events:DescribeRule"];

    /// <summary>Other ways to write the resource in a policy that allow no more.</summary>
    public IReadOnlyList<string> SameResources { get; init; } = [];

    /// <summary>What a call is about: several buses for several events, and more than the call itself where a state waits for a job.</summary>
    public static IEnumerable<CalledResource> Of(CheckedTemplate template, CheckedMachine machine, TaskCall call)
    {
        if (call.Service == TaskCalls.DistributedMap)
            return Children(machine);
        var actions = call.IsSdk ? SdkActions.Of(call) : IntegrationActions.Of(call);
        return (call.IsSdk ? SdkActions.ServiceOf(call) : call.Service) switch
        {
            "lambda" when call.Action == "invoke" => [Named("lambda:InvokeFunction", "function", "FunctionName", call, given => template.Function(given)?.Arn) is var function ? function with { SameResources = [$"{function.Arn}:*"] } : function],
            "events" when call.Action.Equals("putEvents", StringComparison.OrdinalIgnoreCase) => Buses(template, call),
            "sns" when call.Arguments["TopicArn"] is not null => actions.Select(action => Named(action, "topic", "TopicArn", call, given => template.ByReference(given)?.Arn)),
            "sqs" when call.Arguments["QueueUrl"] is not null => actions.Select(action => Named(action, "queue", "QueueUrl", call, given => template.ByReference(given)?.Arn)),
            "dynamodb" when call.Arguments["TableName"] is not null => actions.Select(action => Named(action, "table", "TableName", call, given => TableArn(template, given))),
            "states" when call.Arguments["StateMachineArn"] is not null => Machines(template, call, actions),
            "s3" => Objects(call, actions),
            "http" => HttpEndpoint(template, machine, call),
            _ => [.. actions.Select(action => Anything(call, action)), .. Waiting(call)],
        };
    }

    private static IEnumerable<CalledResource> Buses(CheckedTemplate template, TaskCall call)
    {
        if (call.Arguments["Entries"] is not JArray entries)
            return [new CalledResource("events:PutEvents", "event bus", null, null, "Entries")];
        return entries.Select((entry, index) => entry switch
        {
            JObject values when values["EventBusName"] is null => new CalledResource("events:PutEvents", "event bus", "default", NominalAccount.BusArn("default"), $"Entries/{index}"),
            JObject values => Of("events:PutEvents", "event bus", TemplateText.Scalar(values["EventBusName"]),
                given => NominalAccount.BusName(given) == "default" ? NominalAccount.BusArn(given) : template.Bus(given)?.Arn, $"Entries/{index}/EventBusName"),
            _ => new CalledResource("events:PutEvents", "event bus", null, null, $"Entries/{index}"),
        });
    }

    private static IEnumerable<CalledResource> Machines(CheckedTemplate template, TaskCall call, IEnumerable<string> actions)
    {
        foreach (var action in actions)
            yield return Named(action, "state machine", "StateMachineArn", call, given => template.ByArn(given)?.Arn);
        if (!call.IsSynchronous)
            yield break;
        var machine = call.Text("StateMachineArn") is { } named ? template.ByArn(named)?.Arn : null;
        var executions = machine?.Replace(":stateMachine:", ":execution:", StringComparison.Ordinal) + ":*";

        // Executions of an EXPRESS one can be neither described nor stopped.
        var isExpress = machine is not null && template.Machines.Any(other => other.Arn == machine && other.IsExpress);
        foreach (var action in isExpress ? [] : new[] { "states:DescribeExecution", "states:StopExecution" })
            yield return new CalledResource(action, "execution", machine is null ? null : executions, machine is null ? null : executions, "StateMachineArn");
        foreach (var rule in ManagedRule("StepFunctionsGetEventsForStepFunctionsExecutionRule"))
            yield return rule;
    }

    // A distributed Map runs its items as executions of the state machine that it belongs to. The guide's policy has more,
    // states:DescribeExecution and StopExecution, without which it runs as well.
    private static IEnumerable<CalledResource> Children(CheckedMachine machine) =>
        [new CalledResource("states:StartExecution", "state machine", machine.Arn, machine.Arn)];

    private static IEnumerable<CalledResource> Objects(TaskCall call, IEnumerable<string> actions)
    {
        var bucket = call.Text("Bucket") is { } name ? $"arn:{NominalAccount.Account.Partition}:s3:::{name}" : null;
        foreach (var action in actions)
        {
            var isBucket = action.EndsWith("Bucket", StringComparison.Ordinal);
            var key = call.Text("Key") ?? (call.Text("Prefix") is { Length: > 0 } prefix ? $"{prefix.TrimEnd('/')}/*" : "*");
            var arn = isBucket || bucket is null ? bucket : $"{bucket}/{key}";
            yield return new CalledResource(action, isBucket ? "bucket" : "object", arn, arn, "Bucket") { SameResources = arn is null ? [] : [$"{bucket}/*"] };
        }
    }

    private static IEnumerable<CalledResource> HttpEndpoint(CheckedTemplate template, CheckedMachine machine, TaskCall call)
    {
        yield return new CalledResource("states:InvokeHTTPEndpoint", "state machine", machine.Arn, machine.Arn);
        var given = TemplateText.Scalar(call.Arguments.SelectToken("Authentication.ConnectionArn"));
        var connection = template.ByArn(given);
        const string ConnectionMember = "Authentication/ConnectionArn";
        yield return new CalledResource("events:RetrieveConnectionCredentials", "connection", given, connection?.Arn, ConnectionMember);
        if (given is not null && connection is null)
            yield break;
        foreach (var action in new[] { "secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret" })
        {
            var secret = connection?.Deployed.Attributes.GetValueOrDefault("SecretArn");
            yield return new CalledResource(action, "secret of the connection", secret, secret, ConnectionMember)
            {
                SameResources = [$"arn:{NominalAccount.Account.Partition}:secretsmanager:*:*:secret:events!connection/*"],
            };
        }
    }

    private static IEnumerable<CalledResource> Waiting(TaskCall call) => !call.IsSynchronous ? []
        : IntegrationActions.RuleOf(call) is { } rule ? ManagedRule(rule) : [];

    private static IEnumerable<CalledResource> ManagedRule(string name)
    {
        var rule = NominalAccount.Account.Arn("events", $"rule/{name}");
        return Ruling.Select(action => new CalledResource(action, "rule", rule, rule));
    }

    private static CalledResource Anything(TaskCall call, string action) => new(action, $"resource of {call.Service.Split(':')[^1]}", null, null);

    private static CalledResource Named(string action, string kind, string member, TaskCall call, Func<string, string?> find) => Of(action, kind, call.Text(member), find, member);

    private static CalledResource Of(string action, string kind, string? given, Func<string, string?> find, string member) =>
        new(action, kind, given, given is null ? null : find(given), member);

    private static string? TableArn(CheckedTemplate template, string given) =>
        (template.ByArn(given) ?? template.ByArn(NominalAccount.Account.Arn("dynamodb", $"table/{given}")))?.Arn;
}
