using System.Runtime.CompilerServices;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Planning;

/// <summary>What Step Functions refuses: there is no context document, so nothing may refer to one outside a path, predicate or similar.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>
internal static class StepFunctionsRules
{
    /// <exception cref="JsonataFailure">A construct refers to the context document.</exception>
    public static void Check(JsonataSyntax syntax)
    {
        var chain = default(SyntaxStack);
        Check(syntax, ref chain);
    }

    private static void Check(JsonataSyntax syntax, ref SyntaxStack chain)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var start = chain.Count;
        for (; syntax.Head is { } head; syntax = head)
            chain.Push(syntax);
        CheckOperand(syntax, ref chain);
        while (chain.Count > start)
            CheckBehind(chain.Pop(), ref chain);
    }

    private static void CheckOperand(JsonataSyntax syntax, ref SyntaxStack chain)
    {
        switch (syntax)
        {
            case VariableSyntax { Name: "" or "$" } or NameSyntax or WildcardSyntax or DescendantSyntax or ParentSyntax:
                throw Refused(syntax);
            case LiteralSyntax or VariableSyntax:
                break;
            case LambdaSyntax lambda:
                Check(lambda.Body, ref chain);
                break;
            case ObjectSyntax members:
                foreach (var pair in members.Members)
                {
                    Check(pair.Key, ref chain);
                    Check(pair.Value, ref chain);
                }

                break;
            case TransformSyntax:
                CheckRoot(syntax);
                break;
            default:
                foreach (var child in syntax.Children)
                    Check(child, ref chain);
                break;
        }
    }

    /// <summary>Looks at what stands behind an operand, which has been looked at.</summary>
    private static void CheckBehind(JsonataSyntax syntax, ref SyntaxStack chain)
    {
        switch (syntax)
        {
            // 'name'.x and "name".x are paths that start with a field.
            case PathSyntax { Left: LiteralSyntax { Value.IsString: true } literal }:
                throw Refused(literal);
            case PathSyntax or PredicateSyntax or SortSyntax or GroupSyntax or FocusSyntax or IndexSyntax:
                CheckRoot(syntax);
                break;
            case BinarySyntax binary:
                Check(binary.Right, ref chain);
                break;
            default:
                foreach (var child in syntax.Children.Skip(1))
                    Check(child, ref chain);
                break;
        }
    }

    /// <summary>Where there is a context, only the document itself stays out of reach.</summary>
    private static void CheckRoot(JsonataSyntax syntax)
    {
        if (!syntax.Has(SyntaxFacts.UsesRoot))
            return;
        foreach (var part in syntax.DescendantsAndSelf())
        {
            if (part is VariableSyntax { Name: "$" })
                throw Refused(part);
        }
    }

    private static JsonataFailure Refused(JsonataSyntax syntax) => new("S0219") { At = syntax.Position, Token = syntax.ToString() };
}
