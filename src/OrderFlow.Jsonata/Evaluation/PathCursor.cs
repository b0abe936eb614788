namespace OrderFlow.Jsonata.Evaluation;

/// <summary>
/// Where a path has got to: one value, or the items of an array. A single value needs no sequence around it, which spares most paths
/// through objects any allocation.
/// </summary>
/// <param name="Value">The value, or the array.</param>
/// <param name="IsMany">Whether the next step goes through the items of the array.</param>
internal readonly record struct PathCursor(JsonataValue Value, bool IsMany)
{
    public static readonly PathCursor Nothing = new(Sequences.None, true);

    public bool IsEmpty => IsMany && Value.Reference is JsonataArray { Count: 0 };

    /// <summary>The values as an array.</summary>
    public JsonataArray AsArray() => IsMany ? (JsonataArray)Value.Reference! : JsonataArray.SequenceOf(Value);

    /// <summary>Takes a step for every value.</summary>
    public PathCursor Next(in PathStep step, bool isLast, Frame frame)
    {
        var room = default(ValueBuffer.Room);
        var walk = new PathWalk(step.Names, step.Node, isLast, frame, room);
        if (IsMany)
            walk.Visit((JsonataArray)Value.Reference!, 0);
        else
            walk.Visit(Value, 0);
        return walk.End();
    }
}
