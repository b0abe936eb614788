using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Services.Sqs;

namespace OrderFlow.Local.Console.Queues;

/// <summary>The queues, and the messages of one.</summary>
internal sealed record QueuesModel
{
    public const int MostMessages = 100;

    public required PageRequest Request { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required IReadOnlyList<Row> Queues { get; init; }

    public required bool DeadLettersOnly { get; init; }

    /// <summary>The queue whose messages are shown, or null.</summary>
    public required Row? Selected { get; init; }

    /// <summary>Its messages, oldest first; looking did not receive them.</summary>
    public required IReadOnlyList<QueueMessage> Messages { get; init; }

    /// <summary>A queue and how many messages it has.</summary>
    internal sealed record Row(string Name, int Visible, int InFlight, int Delayed, bool IsDeadLetterQueue)
    {
        public int Total => Visible + InFlight + Delayed;
    }
}
