using OrderFlow.Engine.Interpretation;

namespace OrderFlow.Engine.Journal;

/// <summary>A frame as a journal's row has it; see the table <c>frame</c>.</summary>
internal sealed record FrameRow(
    int FrameId, int? ParentId, int Position, int State, FrameStatus Status, long? Due, long EnteredEvent, long PreviousEvent, string? Detail)
{
    public static FrameRow Of(Frame frame) => new(
        frame.Id, frame.Parent?.Id, frame.Index, frame.Node.Ordinal, frame.Status, frame.NextDue?.ToUnixTimeMilliseconds(),
        frame.EnteredEventId, frame.PreviousEventId, FrameDetail.Write(frame));
}
