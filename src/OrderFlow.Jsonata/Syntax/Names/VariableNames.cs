using OrderFlow.Jsonata.Functions;

namespace OrderFlow.Jsonata.Syntax;

/// <summary>The variables of an expression: which come from outside, which from the library, and which it binds itself.</summary>
internal sealed class VariableNames
{
    private readonly Stack<HashSet<string>> _scopes = [];
    private readonly JsonataDialect _dialect;
    private readonly HashSet<string> _seen = [];
    private readonly HashSet<string> _bound = [];
    private readonly List<string> _free = [];
    private readonly List<string> _functions = [];

    public VariableNames(JsonataSyntax syntax, JsonataDialect dialect)
    {
        _dialect = dialect;
        ReadScope([syntax], []);
    }

    /// <summary>Read, and neither bound nor in the library.</summary>
    public IReadOnlyList<string> Free => _free;

    /// <summary>Read, and in the library.</summary>
    public IReadOnlyList<string> Functions => _functions;

    /// <summary>Bound anywhere.</summary>
    public IReadOnlySet<string> Bound => _bound;

    private bool ReadScope(IEnumerable<JsonataSyntax> scope, IEnumerable<VariableSyntax> parameters)
    {
        if (FurtherStack.IsNeeded)
            return FurtherStack.Run(() => ReadScope(scope, parameters));
        var nodes = InScope(scope);
        var names = nodes.Select(BoundBy).OfType<VariableSyntax>().Concat(parameters).Select(variable => variable.Name).ToHashSet();
        _bound.UnionWith(names);
        _scopes.Push(names);
        foreach (var node in nodes)
        {
            switch (node)
            {
                case VariableSyntax variable:
                    Read(variable.Name);
                    break;
                case BlockSyntax block:
                    ReadScope(block.Expressions, []);
                    break;
                case LambdaSyntax function:
                    ReadScope([function.Body], function.Parameters);
                    break;
                case TransformSyntax transform:
                    ReadScope(transform.Children, []);
                    break;
            }
        }

        _scopes.Pop();
        return true;
    }

    private void Read(string name)
    {
        if (name is "" or "$" || _scopes.Any(scope => scope.Contains(name)) || !_seen.Add(name))
            return;
        (Library.Has(name, _dialect) ? _functions : _free).Add(name);
    }

    private static VariableSyntax? BoundBy(JsonataSyntax node) => node switch
    {
        BindSyntax bind => bind.Variable,
        FocusSyntax focus => focus.Variable,
        IndexSyntax index => index.Variable,
        _ => null,
    };

    /// <summary>The constructs of a scope in the order of the text, without what stands in the scopes inside.</summary>
    private static List<JsonataSyntax> InScope(IEnumerable<JsonataSyntax> scope)
    {
        var found = new List<JsonataSyntax>();
        var pending = new List<JsonataSyntax>(scope);
        pending.Reverse();
        while (pending.Count > 0)
        {
            var node = pending[^1];
            pending.RemoveAt(pending.Count - 1);
            found.Add(node);
            if (node is BlockSyntax or LambdaSyntax or TransformSyntax)
                continue;
            var first = pending.Count;
            pending.AddRange(node.Children);
            pending.Reverse(first, pending.Count - first);
        }

        return found;
    }
}
