using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;

/// <summary><c>attribute_exists(path)</c>; its opposite is <c>NOT</c> of it.</summary>
internal sealed class ExistsCondition(DocumentPath path) : Condition
{
    public override IEnumerable<DocumentPath> Paths => [path];

    public override bool Holds(MapValue item) => path.In(item) is not null;
}
