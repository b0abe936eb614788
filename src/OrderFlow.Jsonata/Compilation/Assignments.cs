using OrderFlow.Jsonata.Evaluation;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Compilation;

/// <summary>Declares the variables that are assigned in the scope a construct stands in: not those of blocks, functions and joins inside.</summary>
internal static class Assignments
{
    public static void Declare(JsonataSyntax syntax, Scope scope)
    {
        if (!syntax.Has(SyntaxFacts.Assigns))
            return;
        if (syntax is BindSyntax bind && !bind.Value.Has(SyntaxFacts.Assigns))
            scope.Declare(bind.Variable.Name);
        else
            DeclareAll(syntax, scope);
    }

    private static void DeclareAll(JsonataSyntax syntax, Scope scope)
    {
        var pending = new Stack<JsonataSyntax>();
        pending.Push(syntax);
        while (pending.TryPop(out var part))
        {
            if (part is BindSyntax bind)
                scope.Declare(bind.Variable.Name);
            foreach (var child in part.Children)
            {
                if (child.Has(SyntaxFacts.Assigns))
                    pending.Push(child);
            }
        }
    }
}
