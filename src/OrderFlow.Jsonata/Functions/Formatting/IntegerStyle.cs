namespace OrderFlow.Jsonata.Functions;

/// <summary>How an integer picture writes numbers.</summary>
internal enum IntegerStyle
{
    Decimal,
    Letters,
    Roman,
    Words,

    /// <summary>A numbering sequence, none of which is supported.</summary>
    Sequence,
}
