using OrderFlow.Local.Services;
using OrderFlow.Local.Templates.Checks.Access;
using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks.Loops;

/// <summary>
/// Follows a call to the events that come of it: through functions, their destinations and what their roles let them call,
/// state machines, topics, queues, streams of tables, and API destinations that are APIs of the same template.
/// </summary>
internal sealed class Consequences(CheckedTemplate template)
{
    private static readonly string[] Callable = ["lambda:InvokeFunction", "sns:Publish", "sqs:SendMessage", "states:StartExecution", "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:BatchWriteItem"];

    // One object for one event, however it is come to.
    private readonly Dictionary<object, List<Publication>> published = [];

    /// <summary>The events that come of calling the resource with an ARN.</summary>
    public IEnumerable<Reach> Of(string arn) => Follow(arn, [], []);

    private IEnumerable<Reach> Follow(string arn, IReadOnlyList<string> way, HashSet<string> seen)
    {
        if (Arn.Parse(arn) is not { } parsed || !seen.Add(arn))
            return [];
        return parsed.Service switch
        {
            "lambda" when template.Function(arn) is { } function => OfFunction(function, [.. way, function.LogicalId], seen),
            "states" when template.Machines.FirstOrDefault(machine => machine.Arn == arn) is { } machine => OfMachine(machine, [.. way, machine.LogicalId], seen),
            "sns" when template.ByArn(arn) is { } topic => Subscription.Of(template).Where(subscription => subscription.TopicArn == arn).SelectMany(subscription => Follow(subscription.Endpoint, [.. way, topic.LogicalId], seen)),
            "sqs" when template.ByArn(arn) is { } queue => OfQueue(queue, [.. way, queue.LogicalId], seen),
            "dynamodb" => OfTable(arn, way, seen),
            "events" when template.ByArn(arn) is { Type: "AWS::Events::ApiDestination" } destination => OfApi(destination.Text("InvocationEndpoint") ?? "", [.. way, destination.LogicalId], seen),
            "execute-api" => OfApi($"https://{parsed.Resource.Split('/')[0]}.", way, seen),
            _ => [],
        };
    }

    private IEnumerable<Reach> OfFunction(CheckedFunction function, IReadOnlyList<string> way, HashSet<string> seen)
    {
        foreach (var publication in Once(function, () => Publications.Declared(function)))
            yield return new Reach(publication, way);
        foreach (var (arn, onSuccess, _) in function.Destinations)
        {
            if (Arn.Parse(arn)?.After("event-bus/") is { } bus)
                yield return new Reach(Once((function, arn, onSuccess), () => [Publications.OfDestination(function, bus, onSuccess)])[0], way);
            foreach (var reach in Follow(arn, way, seen))
                yield return reach;
        }

        var next = new List<string>();
        if (function.DeadLetters is var (deadLetters, _))
            next.Add(deadLetters);
        if (template.ByArn(function.RoleArn) is { } role)
            next.AddRange(template.Policies.OfRole(role).Where(statement => statement.Allows).SelectMany(MayCall));
        foreach (var reach in next.SelectMany(arn => Follow(arn, way, seen)))
            yield return reach;
    }

    // What the code of a function calls is not in the template; what it may call is.
    private IEnumerable<string> MayCall(PolicyStatement statement) =>
        from resource in template.Resources
        let arn = resource.Arn
        from action in Callable
        where arn.StartsWith($"arn:{NominalAccount.Account.Partition}:{action.Split(':')[0]}:", StringComparison.Ordinal)
        let need = new AccessNeed("", action, arn, "") { What = "", RoleArn = arn, Service = "" }
        where StatementMatch.Of(statement, need, isOfResource: false).IsAllowed
        select arn;

    private IEnumerable<Reach> OfMachine(CheckedMachine machine, IReadOnlyList<string> way, HashSet<string> seen)
    {
        if (!machine.IsExpress)
            yield return new Reach(Once(machine, () => [Publications.OfStatus(machine)])[0], way);
        foreach (var call in machine.Calls)
        {
            foreach (var called in CalledResource.Of(template, machine, call))
            {
                if (called.Arn is not null)
                {
                    foreach (var reach in Follow(called.Arn, way, seen))
                        yield return reach;
                }
            }

            if (call.Is("events", "putEvents") || call.Is("eventbridge", "putEvents"))
            {
                foreach (var publication in Once(call, () => Publications.OfCall(template, call)))
                    yield return new Reach(publication, way);
            }
        }
    }

    private IEnumerable<Reach> OfQueue(CheckedResource queue, IReadOnlyList<string> way, HashSet<string> seen)
    {
        var redrive = queue.Properties["RedrivePolicy"] is Newtonsoft.Json.Linq.JObject policy ? TemplateText.Scalar(policy["deadLetterTargetArn"]) : null;
        return Polling(queue.Arn).Append(redrive).OfType<string>().SelectMany(arn => Follow(arn, way, seen));
    }

    private IEnumerable<Reach> OfTable(string arn, IReadOnlyList<string> way, HashSet<string> seen) =>
        template.ByArn(arn)?.Deployed.Attributes.GetValueOrDefault("StreamArn") is { } stream ? Polling(stream).SelectMany(function => Follow(function, way, seen)) : [];

    private IEnumerable<string> Polling(string source) => template.OfType("AWS::Lambda::EventSourceMapping")
        .Where(mapping => mapping.Text("EventSourceArn") == source)
        .Select(mapping => template.Function(mapping.Text("FunctionName"))?.Arn)
        .OfType<string>();

    private IEnumerable<Reach> OfApi(string url, IReadOnlyList<string> way, HashSet<string> seen)
    {
        foreach (var integration in ApiIntegration.Of(template).Where(integration => url.Contains($"//{integration.ApiId}.", StringComparison.Ordinal)))
        {
            if (integration.EventParameters is { } parameters)
            {
                foreach (var publication in Once(integration, () => Publications.OfIntegration(template, parameters)))
                    yield return new Reach(publication, [.. way, integration.Resource.LogicalId]);
            }

            foreach (var reach in integration.FunctionArn is { } function ? Follow(function, way, seen) : [])
                yield return reach;
        }
    }

    private List<Publication> Once(object key, Func<IEnumerable<Publication>> publications) =>
        published.TryGetValue(key, out var known) ? known : published[key] = [.. publications()];
}
