using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Variables;

/// <summary>Finds where an expression reads a variable that it does not bind itself.</summary>
internal static class FreeVariables
{
    /// <summary>The first place that reads a variable from outside, or null when there is none.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="name">The variable's name.</param>
    /// <param name="isFunction">Whether the library has a function of the name, so that a call of it reads no variable.</param>
    public static VariableSyntax? First(JsonataSyntax expression, string name, bool isFunction)
    {
        var pending = new Stack<JsonataSyntax>();
        Enter([expression], [], name, pending);
        while (pending.TryPop(out var node))
        {
            switch (node)
            {
                case VariableSyntax variable when variable.Name == name:
                    return variable;
                case CallSyntax { Procedure: VariableSyntax function } call when function.Name == name && isFunction:
                    Push(call.Arguments, pending);
                    break;
                case BlockSyntax or TransformSyntax:
                    Enter(node.Children, [], name, pending);
                    break;
                case LambdaSyntax function:
                    Enter([function.Body], function.Parameters, name, pending);
                    break;
                default:
                    Push(node.Children, pending);
                    break;
            }
        }

        return null;
    }

    // In a scope that binds the name, nothing reads it from outside.
    private static void Enter(IEnumerable<JsonataSyntax> scope, IEnumerable<VariableSyntax> parameters, string name, Stack<JsonataSyntax> pending)
    {
        if (parameters.Any(parameter => parameter.Name == name))
            return;
        var within = new Stack<JsonataSyntax>(scope);
        while (within.TryPop(out var node))
        {
            if (IsBoundBy(node, name))
                return;
            if (node is not (BlockSyntax or LambdaSyntax or TransformSyntax))
                foreach (var child in node.Children)
                    within.Push(child);
        }

        Push(scope, pending);
    }

    private static void Push(IEnumerable<JsonataSyntax> nodes, Stack<JsonataSyntax> pending)
    {
        foreach (var node in nodes.Reverse())
            pending.Push(node);
    }

    private static bool IsBoundBy(JsonataSyntax node, string name) => node switch
    {
        BindSyntax bind => bind.Variable.Name == name,
        FocusSyntax focus => focus.Variable.Name == name,
        IndexSyntax index => index.Variable.Name == name,
        _ => false,
    };
}
