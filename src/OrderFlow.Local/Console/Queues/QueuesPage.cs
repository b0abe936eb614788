using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Console.Queues;

/// <summary>What is in the queues?</summary>
internal sealed class QueuesPage(ConsoleServices services) : IConsolePage
{
    public const string Address = "/queues";
    public const string DeadLetters = "dead-letters";

    public string Path => Address;

    public Task<PageView> ShowAsync(PageRequest request)
    {
        var deadLetters = DeadLetterQueues.Of(services);
        var onlyDeadLetters = request.Text("show") == DeadLetters;
        var rows = services.Queues.Queues()
            .Select(queue => Row(queue.Name, deadLetters))
            .Where(row => !onlyDeadLetters || row.IsDeadLetterQueue)
            .OrderBy(row => row.IsDeadLetterQueue)
            .ToList();
        var selected = request.Text("queue") is { } name ? Row(services.Queues.Existing(name).Name, deadLetters) : null;
        var model = new QueuesModel
        {
            Request = request,
            Now = services.Now,
            Queues = rows,
            DeadLettersOnly = onlyDeadLetters,
            Selected = selected,
            Messages = selected is null ? [] : services.Queues.Peek(selected.Name, QueuesModel.MostMessages),
        };
        return Task.FromResult(new PageView(selected?.Name ?? "Queues", QueuesView.Of(model))
        {
            Section = Address,
            ChangesWith = [HopKind.MessageSent, HopKind.DeliveryGivenUp],
            // Receiving and deleting leave no hop, and messages come back by themselves.
            ChangesWithTime = true,
        });
    }

    private QueuesModel.Row Row(string name, IReadOnlySet<string> deadLetters)
    {
        var (visible, inFlight, delayed) = services.Queues.Count(name);
        return new QueuesModel.Row(name, visible, inFlight, delayed, deadLetters.Contains(name));
    }
}
