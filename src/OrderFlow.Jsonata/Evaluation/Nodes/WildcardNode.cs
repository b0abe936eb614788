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
        var found = new JsonataArray(ArrayTraits.Sequence);
        switch (input.Reference)
        {
            case JsonataObject members:
                for (var i = 0; i < members.Count; i++)
                    Flatten(members.ValueAt(i), found);
                break;
            case JsonataArray array:
                foreach (var item in array.Items)
                    Flatten(item, found);
                break;
        }

        frame.Run.Step(found.Count);
        return found;
    }

    private static void Flatten(JsonataValue value, JsonataArray found)
    {
        if (value.Reference is not JsonataArray array)
        {
            found.Add(value);
            return;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var item in array.Items)
            Flatten(item, found);
    }
}
