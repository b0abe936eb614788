namespace OrderFlow.Jsonata.Functions;

/// <summary>How an integer picture writes numbers.</summary>
internal enum IntegerStyle
{
    Decimal,
    Letters,
    Roman,
    Words,
}
