using OrderFlow.Engine.History;
using OrderFlow.Engine.Interpretation;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Journal;

/// <summary>Makes a running execution from its rows.</summary>
internal sealed class ExecutionLoader(SqliteReader reader, ExecutionRow row, StateMachineGraph graph)
{
    private readonly Dictionary<long, HistoryEvent> events = [];

    public Execution Load()
    {
        var head = row.Head;
        var last = reader.TurnOf(head.Id, long.MaxValue);
        var execution = new Execution(head, graph, EventOf(1).Payload) { NextEventId = last[^1].Id + 1 };
        var items = reader.Items(head.Id).ToDictionary(found => found.FrameId, found => JsonataJson.Parse(found.Items).AsArray());
        // Parents have smaller ids than their children.
        foreach (var frame in reader.Frames(head.Id))
            Add(execution, frame, items.GetValueOrDefault(frame.FrameId));
        foreach (var (frameId, name, value) in reader.Variables(head.Id))
            execution.Frames[frameId].Variables.Assign(name, JsonataJson.Parse(value));
        return execution;
    }

    private void Add(Execution execution, FrameRow row, JsonataArray? items)
    {
        var parent = row.ParentId is { } parentId ? execution.Frames[parentId] : null;
        var entered = EventOf(row.EnteredEvent);
        var frame = new Frame(row.FrameId, parent, row.Position, new VariableScope(parent?.Variables))
        {
            Status = row.Status,
            Node = execution.Graph.Nodes[row.State],
            Input = row.Status == FrameStatus.Done ? EventOf(row.PreviousEvent).Payload : entered.Payload,
            PreviousEventId = row.PreviousEvent,
            EnteredEventId = row.EnteredEvent,
            BeforeEnteredEventId = entered.PreviousEventId,
            EnteredTime = entered.Timestamp,
            DueAt = row is { Due: { } due, Status: FrameStatus.Waiting or FrameStatus.Retrying } ? DateTimeOffset.FromUnixTimeMilliseconds(due) : null,
        };
        if (row.Detail is { } detail)
            Restore(frame, JsonataJson.Parse(detail), items);
        execution.Frames.Add(frame.Id, frame);
        execution.NextFrameId = Math.Max(execution.NextFrameId, frame.Id + 1);
        if (parent?.Fork is { } fork)
        {
            fork.Children[frame.Index] = frame;
            fork.Started = Math.Max(fork.Started, frame.Index + 1);
            fork.Completed += frame.Status == FrameStatus.Done ? 1 : 0;
        }
    }

    private void Restore(Frame frame, JsonataValue detail, JsonataArray? items)
    {
        FrameDetail.Restore(frame, detail, EventOf);
        if (detail["fork"] is { IsObject: true } fork)
            frame.Fork = new Fork((int)fork["count"].AsNumber(), (int)fork["maxConcurrency"].AsNumber(), items);
    }

    private HistoryEvent EventOf(long id)
    {
        if (!events.ContainsKey(id))
        {
            foreach (var happened in reader.TurnOf(row.Head.Id, id))
                events[happened.Id] = happened;
        }
        return events[id];
    }
}
