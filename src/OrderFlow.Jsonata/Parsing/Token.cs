namespace OrderFlow.Jsonata.Parsing;

/// <summary>A word of the language.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The operator, the name, or the pattern of a regular expression.</param>
/// <param name="Position">The offset behind it.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Position)
{
    public JsonataValue Value { get; init; }

    public string Flags { get; init; } = "";

    public bool Is(string symbol) => Kind == TokenKind.Operator && Text == symbol;

    /// <summary>As error texts name it.</summary>
    public string Shown => Kind switch
    {
        TokenKind.End => "(end)",
        TokenKind.Literal => Value.IsString ? Value.AsString() : Value.ToJson(),
        TokenKind.Regex => $"/{Text}/{Flags}",
        _ => Text,
    };
}
