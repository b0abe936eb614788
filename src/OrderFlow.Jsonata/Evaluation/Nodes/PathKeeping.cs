namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary>Whether <c>[]</c> stands in a path, by which a result of one value stays an array.</summary>
internal enum PathKeeping
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It stands behind a step: an array that was constructed is a value too.</summary>
    Step,

    /// <summary>It stands behind the whole, such as a sort.</summary>
    Whole,
}
