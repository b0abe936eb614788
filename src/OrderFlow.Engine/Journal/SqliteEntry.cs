using System.Buffers;
using OrderFlow.Engine.Interpretation;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Journal;

/// <summary>What one turn decided as rows, made on the execution's own thread so that the writer only writes.</summary>
internal sealed class SqliteEntry : JournalEntry
{
    public SqliteEntry(Decision decision)
        : base(decision)
    {
        Events = decision.Events.Count > 0 ? EventText.Write(decision.Events) : [];
        if (Status != ExecutionStatus.Running)
            return;
        var live = decision.Execution.Frames;
        Frames = [.. decision.Changed.Where(frame => live.ContainsKey(frame.Id)).Select(FrameRow.Of)];
        Variables = [.. decision.Variables.Where(change => live.ContainsKey(change.FrameId)).Select(change => (change.FrameId, change.Name, Utf8(change.Value)))];
        Items = [.. decision.Forks.Where(frame => frame.Fork?.Items is not null).Select(frame => (frame.Id, Utf8(frame.Fork!.Items)))];
        // Frames that came and went within the turn were never written.
        Removed = decision.IsStart ? [] : [.. decision.Removed];
    }

    public byte[] Events { get; }

    public FrameRow[] Frames { get; } = [];

    public (int FrameId, string Name, byte[] Value)[] Variables { get; } = [];

    public (int FrameId, byte[] Items)[] Items { get; } = [];

    public int[] Removed { get; } = [];

    private static byte[] Utf8(JsonataValue value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonataJson.Write(value, buffer);
        return buffer.WrittenSpan.ToArray();
    }
}
