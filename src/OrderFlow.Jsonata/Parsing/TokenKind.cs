namespace OrderFlow.Jsonata.Parsing;

/// <summary>The words of the language: each symbol and keyword is a kind of its own.</summary>
internal enum TokenKind : byte
{
    /// <summary>No symbol.</summary>
    None,

    /// <summary>The end of the text.</summary>
    End,
    Name,
    Variable,
    Literal,
    Regex,

    Dot,
    DotDot,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    OpenParenthesis,
    CloseParenthesis,
    Comma,
    At,
    Hash,
    Semicolon,
    Colon,
    Assign,
    Question,
    QuestionColon,
    QuestionQuestion,
    Plus,
    Minus,
    Star,
    StarStar,
    Slash,
    Percent,
    Pipe,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Caret,
    Ampersand,
    Exclamation,
    Tilde,
    Chain,
    And,
    Or,
    In,
}
