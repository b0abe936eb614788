using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Updates;

/// <summary><c>a + b</c> or <c>a - b</c>.</summary>
internal sealed class ArithmeticOperand(string sign, Operand left, Operand right) : Operand
{
    public override string KnownType => "N";

    public override IEnumerable<DocumentPath> Paths => left.Paths.Concat(right.Paths);

    public override AttributeValue In(MapValue item)
    {
        var (one, other) = (Number(left, item), Number(right, item));
        return new NumberValue(sign == "+" ? one + other : one - other);
    }

    private static DynamoNumber Number(Operand operand, MapValue item) => operand.In(item) switch
    {
        NumberValue number => number.Value,
        null => throw UpdateErrors.NoSuchAttribute(),
        _ => throw UpdateErrors.WrongType(),
    };
}
