using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Planning;

/// <summary>What Step Functions refuses: there is no context document, so nothing may refer to one outside a path, predicate or similar.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>
internal static class StepFunctionsRules
{
    /// <exception cref="JsonataFailure">A construct refers to the context document.</exception>
    public static void Check(JsonataSyntax syntax)
    {
        switch (syntax)
        {
            case VariableSyntax { Name: "" or "$" } or NameSyntax or WildcardSyntax or DescendantSyntax or ParentSyntax:
                throw new JsonataFailure("S0219") { At = syntax.Position, Token = syntax.ToString() };
            case PathSyntax path:
                Check(Start(path));
                CheckRoot(path.Right);
                break;
            case LambdaSyntax lambda:
                Check(lambda.Body);
                break;
            case PredicateSyntax or SortSyntax or GroupSyntax or FocusSyntax or IndexSyntax or TransformSyntax:
                CheckWithContext(syntax);
                break;
            default:
                foreach (var child in syntax.Children)
                    Check(child);
                break;
        }
    }

    // 'name'.x and "name".x are paths that start with a field.
    private static JsonataSyntax Start(PathSyntax path) => path.Left is LiteralSyntax { Value.IsString: true } literal
        ? throw new JsonataFailure("S0219") { At = literal.Position, Token = literal.ToString() }
        : path.Left;

    private static void CheckWithContext(JsonataSyntax syntax)
    {
        var parts = syntax.Children.ToArray();
        if (syntax is TransformSyntax)
        {
            Array.ForEach(parts, CheckRoot);
            return;
        }

        Check(parts[0]);
        Array.ForEach(parts[1..], CheckRoot);
    }

    /// <summary>Where there is a context, only the document itself stays out of reach.</summary>
    private static void CheckRoot(JsonataSyntax syntax)
    {
        foreach (var part in syntax.DescendantsAndSelf())
        {
            if (part is VariableSyntax { Name: "$" })
                throw new JsonataFailure("S0219") { At = part.Position, Token = "$$" };
        }
    }
}
