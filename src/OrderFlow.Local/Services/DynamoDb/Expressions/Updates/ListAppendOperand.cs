using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Updates;

/// <summary><c>list_append(a, b)</c>: the elements of both lists.</summary>
internal sealed class ListAppendOperand(Operand first, Operand second) : Operand
{
    public override string KnownType => "L";

    public override IEnumerable<DocumentPath> Paths => first.Paths.Concat(second.Paths);

    public override AttributeValue In(MapValue item) => new ListValue([.. List(first, item), .. List(second, item)]);

    private static IReadOnlyList<AttributeValue> List(Operand operand, MapValue item) => operand.In(item) switch
    {
        ListValue list => list.Items,
        null => throw UpdateErrors.NoSuchAttribute(),
        _ => throw UpdateErrors.WrongType(),
    };
}
