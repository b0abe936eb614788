using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>*</c>: all values of the context, arrays flattened.</summary>
internal sealed class WildcardNode : SequenceNode
{
    public static readonly WildcardNode Instance = new();

    public override JsonataValue Raw(JsonataValue input, Frame frame)
    {
        if (input.Reference is JsonataArray { IsOuterWrapper: true } wrapper)
            input = wrapper[0];
        var room = default(ValueBuffer.Room);
        var found = new ValueBuffer(room, frame.Run);
        var isSequence = true;
        switch (input.Reference)
        {
            case JsonataObject members:
                for (var i = 0; i < members.Count; i++)
                    isSequence &= Flatten(members.ValueAt(i), ref found, frame.Run);
                break;
            case JsonataArray array:
                foreach (var item in array.Items)
                    isSequence &= Flatten(item, ref found, frame.Run);
                break;
        }

        // With an array among the values the result is an array whatever its length, as in the reference implementation.
        return found.ToArray(isSequence ? ArrayTraits.Sequence : ArrayTraits.None);
    }

    private static bool Flatten(JsonataValue value, ref ValueBuffer found, Run run)
    {
        run.Step();
        if (value.Reference is not JsonataArray array)
        {
            found.Add(value);
            return true;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var item in array.Items)
            Flatten(item, ref found, run);
        return false;
    }
}
