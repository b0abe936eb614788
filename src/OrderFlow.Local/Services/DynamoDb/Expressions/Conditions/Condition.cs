using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;

/// <summary>Something that holds for an item or not.</summary>
/// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html"/>
internal abstract class Condition
{
    /// <summary>The paths that it reads.</summary>
    public abstract IEnumerable<DocumentPath> Paths { get; }

    public abstract bool Holds(MapValue item);
}
