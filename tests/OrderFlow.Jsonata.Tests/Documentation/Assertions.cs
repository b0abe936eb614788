using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using CSharp = Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace OrderFlow.Jsonata.Tests.Documentation;

/// <summary>Makes assertions of statements with comments.</summary>
internal sealed class Assertions : CSharpSyntaxRewriter
{
    private const string Failure = "throws ";

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        var behind = Comments(node.GetTrailingTrivia());
        if (node.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "WriteLine" } } print)
            return Assertion("Shows", print.ArgumentList.Arguments.Single(), behind ?? Comments(node.GetLastToken().GetNextToken(includeZeroWidth: true).LeadingTrivia) ?? "");
        if (behind is null)
            return node;
        return behind.StartsWith(Failure, StringComparison.Ordinal)
            ? Assertion("Throws", $"() => {node.Expression}", behind[Failure.Length..])
            : Assertion("Shows", node.Expression, behind);
    }

    // What a comment behind anything else says would not be held against the code.
    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) =>
        Comments(node.GetTrailingTrivia()) is { } comment ? throw new InvalidOperationException($"A comment that nothing checks: {comment}") : node;

    private static StatementSyntax Assertion(string method, object argument, string expected) =>
        CSharp.ParseStatement($"{method}({argument}, {CSharp.Literal(expected)});\n");

    private static string? Comments(SyntaxTriviaList trivia)
    {
        var lines = trivia.Where(part => part.IsKind(SyntaxKind.SingleLineCommentTrivia)).Select(part => part.ToString()["//".Length..]).ToArray();
        return lines.Length == 0 ? null : string.Join('\n', lines.Select(line => line.StartsWith(' ') ? line[1..] : line));
    }
}
