namespace OrderFlow.Jsonata.Parsing;

internal enum TokenKind
{
    End,
    Operator,
    Name,
    Variable,
    Literal,
    Regex,
}
