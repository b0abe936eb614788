using OrderFlow.Jsonata.Syntax;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Limits;

/// <summary>An expression can be evaluated within the stack that the service's evaluator has.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>
internal sealed class ExpressionDepthRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var expression in outline.Expressions)
        {
            // An operator takes a character at least, a call and its parentheses more.
            if (expression.Parsed is not { } parsed || ((string)expression.Token!).Length < ExecutionLimits.ExpressionDepth)
                continue;
            var (depth, deepest) = Deepest(parsed.Syntax);
            if (depth > ExecutionLimits.ExpressionDepth)
                report.Warning(expression.Token, DiagnosticCode.ExpressionTooDeep,
                    $"is an expression nested {depth} deep{(deepest is BinarySyntax binary ? $" by a chain of {binary.Operator}" : "")}; the service's evaluator runs out of stack at about two hundred. "
                    + "Use $sum, $join, $append or $merge over an array instead of a chain, or compute parts in states before.");
        }
    }

    // Steps and filters of a path are evaluated one after the other.
    private static (int Depth, JsonataSyntax Deepest) Deepest(JsonataSyntax root)
    {
        var (depth, deepest) = (0, root);
        var pending = new Stack<(JsonataSyntax Node, int Depth)>([(root, 1)]);
        while (pending.TryPop(out var visit))
        {
            if (visit.Depth > depth)
                depth = visit.Depth;
            if (visit.Depth == ExecutionLimits.ExpressionDepth)
                deepest = visit.Node;
            foreach (var child in visit.Node.Children)
                pending.Push((child, visit.Depth + (visit.Node is PathSyntax or PredicateSyntax ? 0 : 1)));
        }

        return (depth, deepest);
    }
}
