namespace OrderFlow.Jsonata.Syntax;

/// <summary>Stands where an expression was expected and the text ended. Never part of a finished tree.</summary>
internal sealed class EndSyntax(int position) : JsonataSyntax(SyntaxKind.End, position);
