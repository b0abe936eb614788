using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Projections;

/// <summary>The parts of items that are asked for.</summary>
/// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.ProjectionExpressions.html"/>
internal sealed class Projection
{
    private readonly ProjectionNode root = new();

    public Projection(IEnumerable<DocumentPath> paths)
    {
        Paths = [.. paths];
        foreach (var path in Paths)
            root.Add(path.Steps);
    }

    public IReadOnlyList<DocumentPath> Paths { get; }

    /// <summary>An item with these parts only. Elements of lists close up, in the order that they have in the item.</summary>
    public MapValue Of(MapValue item) => root.Of(item) as MapValue ?? MapValue.Empty;

    /// <exception cref="ExpressionException">The expression is not valid.</exception>
    public static Projection Parse(string expression, Placeholders placeholders)
    {
        var tokens = new Tokens(expression);
        var operands = new OperandParser(tokens, placeholders);
        var paths = new List<DocumentPath>();
        do
            paths.Add(operands.Path());
        while (tokens.TakeSign(","));
        tokens.ExpectEnd();
        DocumentPath.RefuseOverlaps(paths);
        return new Projection(paths);
    }
}
