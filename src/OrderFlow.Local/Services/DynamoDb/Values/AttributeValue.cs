namespace OrderFlow.Local.Services.DynamoDb.Values;

/// <summary>The value of an attribute; immutable. Two are equal when DynamoDB's <c>=</c> says so: sets in any order, numbers by value.</summary>
/// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html"/>
internal abstract record AttributeValue
{
    /// <summary>The type as the service writes it: S, N, B, BOOL, NULL, L, M, SS, NS or BS.</summary>
    public abstract string Type { get; }

    /// <summary>The bytes that it takes in an item, by the service's rules of counting.</summary>
    /// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html"/>
    public abstract long Size { get; }

    /// <summary>What the function <c>size</c> gives, or null when the type has none.</summary>
    public virtual long? Length => null;

    /// <summary>How deep lists and maps are nested in it; 0 for scalars and sets.</summary>
    public virtual int Depth => 0;

    /// <summary>What the function <c>contains</c> gives.</summary>
    public virtual bool Contains(AttributeValue operand) => false;

    /// <summary>Which of the two is greater, or null when their types differ or have no order.</summary>
    public virtual int? CompareTo(AttributeValue other) => null;
}
