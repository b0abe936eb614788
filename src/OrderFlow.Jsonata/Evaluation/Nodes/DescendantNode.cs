using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>**</c>: the context and everything below it.</summary>
internal sealed class DescendantNode : SequenceNode
{
    public static readonly DescendantNode Instance = new();

    public override JsonataValue Raw(JsonataValue input, Frame frame)
    {
        if (input.IsUndefined)
            return default;
        var room = default(ValueBuffer.Room);
        var found = new ValueBuffer(room, frame.Run);
        Collect(input, ref found, frame.Run);
        // A single one is no sequence, as in the reference implementation.
        if (found.Count != 1)
            return found.ToSequence();
        var only = found.Values[0];
        found.Clear();
        return only;
    }

    private static void Collect(JsonataValue value, ref ValueBuffer found, Run run)
    {
        run.Step();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (value.Reference is JsonataArray array)
        {
            foreach (var item in array.Items)
                Collect(item, ref found, run);
            return;
        }

        found.Add(value);
        if (value.Reference is not JsonataObject members)
            return;
        for (var i = 0; i < members.Count; i++)
            Collect(members.ValueAt(i), ref found, run);
    }
}
