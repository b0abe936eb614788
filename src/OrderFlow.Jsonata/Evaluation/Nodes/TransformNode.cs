using OrderFlow.Jsonata.Functions;

namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>|pattern|update, delete|</c></summary>
/// <seealso href="https://docs.jsonata.org/other-operators#-----transform"/>
internal sealed class TransformNode(Node pattern, Node update, Node? delete, FrameLayout layout, int updatePosition, int deletePosition) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame) => JsonataValue.Of(new TransformFunction(this, frame));

    public JsonataValue Apply(JsonataValue value, Frame definedIn)
    {
        if (value.IsUndefined)
            return value;
        var frame = new Frame(layout, definedIn, layout.NewSlots(), definedIn.Run);
        var draft = new Draft(definedIn.Run);
        var copy = draft.Copy(value);
        var matches = pattern.Evaluate(copy, frame);
        if (matches.IsUndefined)
            return copy;
        foreach (var match in Sequences.Of(matches).Items)
            Change(match, draft, frame);
        return copy;
    }

    private void Change(JsonataValue match, Draft draft, Frame frame)
    {
        frame.Run.Step();
        var changes = update.Evaluate(match, frame);
        if (!changes.IsUndefined)
        {
            if (!changes.IsObject)
                throw new JsonataFailure("T2011", changes) { At = updatePosition };
            draft.Update(match, changes.AsObject());
        }

        if (delete is null)
            return;
        var names = delete.Evaluate(match, frame);
        if (names.IsUndefined)
            return;
        foreach (var name in Sequences.Of(names).Items)
        {
            if (!name.IsString)
                throw new JsonataFailure("T2012", names) { At = deletePosition };
        }

        draft.Remove(match, Sequences.Of(names));
    }
}
