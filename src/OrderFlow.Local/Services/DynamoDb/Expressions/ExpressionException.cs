namespace OrderFlow.Local.Services.DynamoDb.Expressions;

/// <summary>An expression is not valid; the request's error says in which parameter.</summary>
internal sealed class ExpressionException(string message) : Exception(message);
