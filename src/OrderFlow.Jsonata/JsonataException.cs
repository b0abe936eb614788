namespace OrderFlow.Jsonata;

/// <summary>An expression does not parse, or its evaluation failed. The codes and texts are those of the reference implementation.</summary>
/// <seealso href="https://docs.jsonata.org/embedding-extending#error-codes"/>
public sealed class JsonataException : Exception
{
    internal JsonataException(string code, string message, int position, string? token, JsonataValue value, string? source = null, Exception? inner = null)
        : base(message, inner)
    {
        Code = code;
        Position = position;
        Token = token;
        Value = value;
        Expression = source;
    }

    /// <summary>The code: <c>S…</c> syntax, <c>T…</c> types, <c>D…</c> values, <c>U1001</c> for a budget that ran out.</summary>
    public string Code { get; }

    /// <summary>Where in the expression, counted in UTF-16 units from 0 as the reference implementation does; -1 when it is not known.</summary>
    public int Position { get; }

    /// <summary>The operator, function or text at the place, if there is one.</summary>
    public string? Token { get; }

    /// <summary>The value that caused the error, if there is one.</summary>
    public JsonataValue Value { get; }

    /// <summary>The expression.</summary>
    public string? Expression { get; }

    /// <summary>Code, text and place in one: <c>T2001 at line 1, column 7: The left side of the "+" operator must evaluate to a number</c>.</summary>
    public string Description => $"{Code}{Place()}: {Message}";

    private string Place()
    {
        if (Position < 0 || Expression is null)
            return "";
        var before = Expression.AsSpan(0, Math.Min(Position, Expression.Length));
        var line = before.Count('\n') + 1;
        var column = Math.Max(before.Length - before.LastIndexOf('\n') - 1, 1);
        return $" at line {line}, column {column}";
    }
}
