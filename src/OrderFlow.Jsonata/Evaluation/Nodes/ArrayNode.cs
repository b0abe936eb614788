namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>[item, …]</c>; the items of sequences and arrays are taken over, those of a nested constructor are not.</summary>
internal sealed class ArrayNode(Node[] items, bool[] isNested, bool isConstructed) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame)
    {
        var array = new JsonataArray(isConstructed ? ArrayTraits.Constructed : ArrayTraits.None, items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            var value = items[i].Evaluate(input, frame);
            if (value.IsUndefined)
                continue;
            if (isNested[i])
                array.Add(value);
            else
                Sequences.AddAll(array, value, frame.Run);
        }

        frame.Run.CheckLength(array.Count);
        return array;
    }
}
