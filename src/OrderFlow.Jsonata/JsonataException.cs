namespace OrderFlow.Jsonata;

/// <summary>An expression does not parse, or its evaluation failed. The codes and reasons are those of the reference implementation.</summary>
/// <remarks><see cref="Message"/> is made for logs: code, reason, and the line with a mark under the place.</remarks>
/// <example>
/// <code>
/// JsonataExpression.TryParse("items[price > 2", out _, out var error);
///
/// error!.Code;                                             // "S0203"
/// error.Reason;                                            // Expected "]" before end of expression
/// (error.Line, error.Column);                              // (1, 16)
/// Console.WriteLine(error.Message);
/// // S0203: Expected "]" before end of expression (line 1, column 16)
/// //     items[price > 2
/// //                    ^
/// </code>
/// </example>
/// <seealso href="https://docs.jsonata.org/embedding-extending#error-codes"/>
public sealed class JsonataException : Exception
{
    private readonly ErrorPlace _place;

    internal JsonataException(string code, string reason, int position, string? token, JsonataValue value, string? source = null, Exception? inner = null)
        : base(reason, inner)
    {
        Code = code;
        Reason = reason;
        Position = position;
        Token = token;
        Value = value;
        Expression = source;
        _place = ErrorPlace.Find(source, position, token);
    }

    /// <summary>The code: <c>S…</c> syntax, <c>T…</c> types, <c>D…</c> values, <c>U1001</c> for a budget that ran out.</summary>
    public string Code { get; }

    /// <summary>What is wrong, worded as the reference implementation words it, without code and place.</summary>
    public string Reason { get; }

    /// <summary>Where in the expression, counted in UTF-16 units from 0 as the reference implementation does; -1 when it is not known.</summary>
    public int Position { get; }

    /// <summary>The line of the place, counted from 1; 0 when it is not known.</summary>
    public int Line => _place.Line;

    /// <summary>The column of the place, counted in UTF-16 units from 1; 0 when it is not known.</summary>
    public int Column => _place.Column;

    /// <summary>The place in <see cref="Expression"/>: what the mark in <see cref="Message"/> is under. Empty at the start when it is not known, and at the end for what is missing there.</summary>
    public Range Span => _place.Start..Math.Min(_place.Start + _place.Length, _place.Text?.Length ?? 0);

    /// <summary>The operator, function or text at the place, if there is one.</summary>
    public string? Token { get; }

    /// <summary>The value that caused the error, if there is one.</summary>
    public JsonataValue Value { get; }

    /// <summary>The expression.</summary>
    public string? Expression { get; }

    /// <summary>Code, reason, where known a name that was probably meant, and the line of the expression with a mark under the place.</summary>
    public override string Message => $"{Code}: {Reason}{Advice}{_place.Describe()}";

    /// <summary>What helps beyond the reason, as a sentence.</summary>
    internal string? Hint { get; init; }

    private string Advice => Hint is null ? "" : Reason.EndsWith('.') ? $" {Hint}" : $". {Hint}";
}
