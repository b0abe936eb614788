using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;

/// <summary><c>a = b</c> and its like. A value that is not there equals nothing and differs from everything; values of different types have no order.</summary>
/// <param name="sign">=, &lt;&gt;, &lt;, &lt;=, &gt; or &gt;=.</param>
/// <param name="left">The operand before it.</param>
/// <param name="right">The operand after it.</param>
internal sealed class Comparison(string sign, Operand left, Operand right) : Condition
{
    public string Sign => sign;

    public Operand Left => left;

    public Operand Right => right;

    public override IEnumerable<DocumentPath> Paths => left.Paths.Concat(right.Paths);

    public override bool Holds(MapValue item)
    {
        var (one, other) = (left.In(item), right.In(item));
        return sign switch
        {
            "=" => one is not null && one.Equals(other),
            "<>" => one is null || !one.Equals(other),
            _ => one is not null && other is not null && one.CompareTo(other) is { } order && Holds(order),
        };
    }

    private bool Holds(int order) => sign switch
    {
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        _ => order >= 0,
    };
}
