using OrderFlow.Local.Services.Sqs;

namespace OrderFlow.Local.Console.Queues;

/// <summary>Which queues are dead-letter queues: of rules, functions, subscriptions, or other queues.</summary>
internal static class DeadLetterQueues
{
    public static IReadOnlySet<string> Of(ConsoleServices services)
    {
        var arns = services.Events.Buses.SelectMany(bus => services.Events.Rules(bus.Name)).SelectMany(rule => rule.Targets).Select(target => target.DeadLetterArn)
            .Concat(services.Functions.Functions.SelectMany(function => (string?[])[function.Asynchronous.OnFailure, function.Asynchronous.DeadLetterTarget]))
            .Concat(services.Topics.Subscriptions.Select(subscription => subscription.Attributes.DeadLetterTarget))
            .Concat(services.Queues.Queues().Select(queue => new QueueAttributes(queue.Attributes).Redrive?.Arn));
        return arns.OfType<string>().Select(services.Queues.NameOf).OfType<string>().ToHashSet();
    }
}
