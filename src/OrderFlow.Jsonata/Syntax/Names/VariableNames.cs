using OrderFlow.Jsonata.Functions;

namespace OrderFlow.Jsonata.Syntax;

/// <summary>The variables of an expression: which come from outside, which from the library, and which it binds itself.</summary>
internal sealed class VariableNames : JsonataSyntaxWalker
{
    private readonly Stack<HashSet<string>> _scopes = [];
    private readonly HashSet<string> _library;
    private readonly HashSet<string> _bound = [];
    private readonly HashSet<string> _seen = [];
    private readonly List<string> _free = [];
    private readonly List<string> _functions = [];

    public VariableNames(JsonataSyntax syntax, JsonataDialect dialect)
    {
        _library = [.. Library.Names(dialect)];
        VisitScope([syntax], []);
    }

    /// <summary>Read, and neither bound nor in the library.</summary>
    public IReadOnlyList<string> Free => _free;

    /// <summary>Read, and in the library.</summary>
    public IReadOnlyList<string> Functions => _functions;

    /// <summary>Bound anywhere.</summary>
    public IReadOnlySet<string> Bound => _bound;

    protected override void VisitVariable(VariableSyntax node)
    {
        if (node.Name is "" or "$" || _scopes.Any(scope => scope.Contains(node.Name)))
            return;
        if (_seen.Add(node.Name))
            (_library.Contains(node.Name) ? _functions : _free).Add(node.Name);
    }

    protected override void VisitBlock(BlockSyntax node) => VisitScope(node.Expressions, []);

    protected override void VisitLambda(LambdaSyntax node) => VisitScope([node.Body], node.Parameters);

    protected override void VisitTransform(TransformSyntax node) => VisitScope(node.Children, []);

    private void VisitScope(IEnumerable<JsonataSyntax> parts, IEnumerable<VariableSyntax> parameters)
    {
        var names = BoundNames.In(parts);
        names.UnionWith(parameters.Select(parameter => parameter.Name));
        _bound.UnionWith(names);
        _scopes.Push(names);
        foreach (var part in parts)
            Visit(part);
        _scopes.Pop();
    }
}
