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
        var found = new JsonataArray(ArrayTraits.Sequence);
        Collect(input, found, frame.Run);
        return found.Count == 1 ? found[0] : found;
    }

    private static void Collect(JsonataValue value, JsonataArray found, Run run)
    {
        run.Step();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (value.Reference is JsonataArray array)
        {
            foreach (var item in array.Items)
                Collect(item, found, run);
            return;
        }

        found.Add(value);
        if (value.Reference is not JsonataObject members)
            return;
        for (var i = 0; i < members.Count; i++)
            Collect(members.ValueAt(i), found, run);
    }
}
