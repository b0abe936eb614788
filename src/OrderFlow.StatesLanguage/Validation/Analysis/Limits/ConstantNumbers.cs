using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Limits;

/// <summary>Numbers that are written in an expression.</summary>
internal static class ConstantNumbers
{
    public static double? Of(JsonataSyntax syntax) => syntax switch
    {
        LiteralSyntax literal when literal.Value.IsNumber => literal.Value.AsNumber(),
        NegationSyntax { Operand: LiteralSyntax literal } when literal.Value.IsNumber => -literal.Value.AsNumber(),
        BlockSyntax { Expressions: [LiteralSyntax literal] } when literal.Value.IsNumber => literal.Value.AsNumber(),
        _ => null,
    };

    /// <summary>How many items a range with constant bounds has.</summary>
    public static double? ItemsOf(BinarySyntax range) => Of(range.Left) is { } first && Of(range.Right) is { } last ? Math.Max(0, last - first + 1) : null;
}
